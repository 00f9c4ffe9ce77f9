import { expect, it } from "vitest";
import { statementNames } from "./statement-names";

it("names what is asked often, always the same way, and nothing else", () => {
  const nameOf = statementNames({ after: 3, most: 10 });
  expect([1, 2, 3, 4, 5].map(() => nameOf("select 1"))).toEqual([
    ...[undefined, undefined, undefined],
    ...["s1", "s1"],
  ]);
  expect(nameOf("select 2")).toBeUndefined();
  for (let times = 0; times < 3; times += 1) nameOf("select 2");
  expect(nameOf("select 2")).toBe("s2");
  expect(nameOf("select 1")).toBe("s1");
});

it("names no more than it may", () => {
  const nameOf = statementNames({ after: 1, most: 2 });
  for (const text of ["a", "b", "c", "a", "b", "c"]) nameOf(text);
  expect(["a", "b", "c"].map(nameOf)).toEqual(["s1", "s2", undefined]);
});

it("forgets texts that do not come again, so that they do not gather", () => {
  const nameOf = statementNames({ after: 2, most: 2 });
  nameOf("a");
  for (let index = 0; index < 9; index += 1) nameOf(`once ${index}`);
  nameOf("a");
  expect(nameOf("a")).toBeUndefined();
  expect(nameOf("a")).toBe("s1");
});
