import { expect, it } from "vitest";
import { z } from "zod";
import { issueWords } from "./issue-words";
import { intRange } from "./number";

const words = (schema: z.ZodType, given: unknown) =>
  schema.safeParse(given, { error: issueWords }).error?.issues.map(({ message }) => message);

it("says what may be given where a field may also stay empty", () => {
  const orEmpty = z.union([z.literal(""), intRange(1, 12)]);
  expect(words(orEmpty, "about six")).toEqual(["Use a whole number"]);
  expect(words(orEmpty, "13")).toEqual(["Use a number from 1 to 12"]);
});

it("leaves a schema its own words", () => {
  expect(words(z.string().max(3, "Three at most"), "four")).toEqual(["Three at most"]);
});

it.each([
  [z.string().max(200), "x".repeat(201), "Keep it under 200 characters"],
  [z.string().min(1), "", "This is missing"],
  [z.string(), undefined, "This is missing"],
  [z.number().max(5), 6, "Use at most 5"],
  [z.number().min(5), 4, "Use at least 5"],
  [z.enum(["a", "b"]), "c", "Choose one of these"],
  [z.uuid(), "here", "This cannot be used as it is"],
  [z.union([z.literal("a"), z.literal("b")]), "c", "This cannot be used as it is"],
])("has plain words for every other fault", (schema, given, said) => {
  expect(words(schema, given)).toEqual([said]);
});
