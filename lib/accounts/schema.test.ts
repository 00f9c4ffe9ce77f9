import { expect, it } from "vitest";
import { accountListInput } from "./schema";

it("reads an odd address of the operator's list as its plainest view", () => {
  for (const odd of ["\u0000", "\ud800", "a".repeat(5000), ["a", "b"], undefined])
    expect(accountListInput.parse({ q: odd, after: odd })).toEqual({ q: "", after: "" });
  expect(accountListInput.parse({ q: " ada@ " })).toEqual({ q: "ada@", after: "" });
});
