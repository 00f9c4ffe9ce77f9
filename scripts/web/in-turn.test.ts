import { EventEmitter } from "node:events";
import { expect, it } from "vitest";
import { inTurn } from "./in-turn.mjs";

const answers = (count: number) => Array.from({ length: count }, () => new EventEmitter());

it("has so many at work, first come, first served, and says when the line is full", async () => {
  const pages = inTurn({ atOnce: 1, line: 2 });
  const [first, second, third] = answers(3);
  const order: string[] = [];
  const enter = (answer: EventEmitter | undefined, name: string) =>
    pages.turn(answer).then((word: string) => order.push(`${name} ${word}`));
  enter(first, "first");
  enter(second, "second");
  expect(pages.isFull()).toBe(false);
  enter(third, "third");
  expect(pages.isFull()).toBe(true);
  await Promise.resolve();
  expect(order).toEqual(["first here"]);
  first?.emit("finish");
  first?.emit("close");
  await new Promise(setImmediate);
  expect(order).toEqual(["first here", "second here"]);
  second?.emit("close");
  await new Promise(setImmediate);
  expect(order).toEqual(["first here", "second here", "third here"]);
});

it("keeps no place for who went away while waiting", async () => {
  const pages = inTurn({ atOnce: 1, line: 1 });
  const [first, gone, next] = answers(3);
  void pages.turn(first);
  const waits = pages.turn(gone);
  gone?.emit("close");
  expect(await waits).toBe("gone");
  expect(pages.isFull()).toBe(false);
  const comes = pages.turn(next);
  first?.emit("finish");
  expect(await comes).toBe("here");
});

it("sends all away who stand in line, and none who is at work", async () => {
  const pages = inTurn({ atOnce: 1, line: 2 });
  const [first, second, third] = answers(3);
  const turns = [first, second, third].map((answer) => pages.turn(answer));
  pages.clear();
  expect(await Promise.all(turns)).toEqual(["here", "closed", "closed"]);
  expect([pages.isTaken(), pages.isFull()]).toEqual([true, false]);
});
