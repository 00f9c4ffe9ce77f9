import { expect, it } from "vitest";
import { normalEmail } from "./normal-email";

it.each([
  ["  Ada@Example.TEST ", "ada@example.test"],
  ["a.b+plan@mail.example.org", "a.b+plan@mail.example.org"],
  ["me@localhost", "me@localhost"],
])("%j is %j", (typed, normal) => expect(normalEmail(typed)).toBe(normal));

it.each([
  '"e@a.test"@v.test',
  "a＠v.test",
  "a@v.test,b@x.test",
  "a@v.test\r\nBcc: b@x.test",
  "a@b@v.test",
  "a(comment)@v.test",
  "é@v.test",
  "a@ünï.test",
  "a..b@v.test",
  "@v.test",
  "a@",
  "a@-v.test",
  "",
  `${"a".repeat(65)}@v.test`,
  `a@${"b".repeat(250)}.test`,
  "a@v.test\u0000",
])("refuses %j", (typed) => expect(normalEmail(typed)).toBeNull());
