import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { together } from "./together";

it("answers everything in its order", async () => {
  expect(await together([sleep(5, "late"), "at once", null])).toEqual(["late", "at once", null]);
});

it("throws the first failure, once everything has come to its end", async () => {
  let isOver = false;
  const slow = sleep(10).then(() => {
    isOver = true;
    throw new Error("second");
  });
  const soon = sleep(1).then(() => Promise.reject(new Error("first")));
  await expect(together([slow, soon])).rejects.toThrow("first");
  expect(isOver).toBe(true);
});

it("is what every transaction uses", () => {
  const sources = readdirSync("lib", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name))
    .map((name) => ({ name, text: readFileSync(`lib/${name}`, "utf8") }));
  const inTransaction = sources.filter(({ text }) =>
    /\b(asActor|asActorOnce|asVisitor|tx)\b/.test(text),
  );
  expect(inTransaction.length).toBeGreaterThan(100);
  const hasty = inTransaction.filter(({ text }) => /Promise\.(all|race|any)\(/.test(text));
  expect(hasty.map(({ name }) => name)).toEqual([]);
});
