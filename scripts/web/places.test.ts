import { EventEmitter } from "node:events";
import { expect, it } from "vitest";
import { places } from "./places.mjs";

const answer = () => Object.assign(new EventEmitter(), { writeHead: (status: number) => status });
const page = { url: "/plan", method: "GET", headers: {} };
const files = { url: "/api/catalogue-import", method: "POST", headers: {} };
const stream = { url: "/api/events/client", method: "GET", headers: {} };

it("holds a place until the answer is over, once", () => {
  const work = places({ most: 1, mostWithFiles: 1 });
  const first = answer();
  work.take(page, first);
  expect([work.taken(), work.isFull(), work.isFullOfFiles()]).toEqual([1, true, false]);
  first.emit("close");
  first.emit("close");
  expect([work.taken(), work.isFull()]).toEqual([0, false]);
});

it("counts those who bring files apart", () => {
  const work = places({ most: 9, mostWithFiles: 1 });
  const first = answer();
  work.take(files, first);
  expect([work.isFull(), work.isFullOfFiles()]).toEqual([false, true]);
  first.emit("close");
  expect(work.isFullOfFiles()).toBe(false);
});

it("gives a stream's place free once it is answered, and knows it until it ends", () => {
  const work = places({ most: 1, mostWithFiles: 1 });
  const first = answer();
  work.take(stream, first);
  expect(work.isFull()).toBe(true);
  expect(first.writeHead(200)).toBe(200);
  expect([work.isFull(), work.streams.size]).toEqual([false, 1]);
  first.emit("close");
  expect([work.taken(), work.streams.size]).toEqual([0, 0]);
});
