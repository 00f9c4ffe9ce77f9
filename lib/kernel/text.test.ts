import { expect, it } from "vitest";
import { optionalText, requiredText, text } from "./text";

const said = (schema: ReturnType<typeof text>, typed: string) =>
  schema.safeParse(typed).error?.issues.map(({ message }) => message);

it.each([
  ["text", text(10)],
  ["text that must be there", requiredText(10, "Say it")],
])("says how many characters of %s are too many", (_, schema) => {
  expect(said(schema, "x".repeat(11))).toEqual(["At most 10 characters: 1 too many"]);
  expect(said(schema, "x".repeat(5000))).toEqual(["At most 10 characters: 4990 too many"]);
});

it("says so of text that may be left empty", () => {
  const answer = optionalText(3).safeParse("four");
  expect(answer.error?.issues[0]?.message).toBe("At most 3 characters: 1 too many");
});

it("counts neither outer white space nor a line break twice, and keeps what was typed", () => {
  expect(text(3).parse(`  a\r\nb${" ".repeat(5000)}`)).toBe("a\r\nb");
});
