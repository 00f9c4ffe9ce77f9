import { expect, it } from "vitest";
import { suggestInput } from "./suggestion";
import { addEntryInput, editEntryInput } from "./templates";

const form = { title: "", hours: "many", cost: "450.50" };

it.each([
  ["a suggested item", suggestInput, { ...form, what: "add" }],
  ["suggested amounts", suggestInput, { ...form, what: "re-estimate" }],
  ["a template's new entry", addEntryInput, form],
  ["a template's entry", editEntryInput, form],
] as const)(
  "names money that its currency has not together with the rest of %s",
  (_of, schema, typed) => {
    const faults = (currency: string) =>
      new Map(
        schema
          .safeParse({ ...typed, currency })
          .error?.issues.map(({ path, message }) => [path[0], message]),
      );
    const said = faults("JPY");
    expect(said.get("hours")).toMatch(/^Use hours from 0/);
    expect(said.get("cost")).toBe("Use an amount in JPY, such as 450");
    expect(faults("EUR").has("cost")).toBe(false);
  },
);

it("leaves the cost of a suggested move unread", () => {
  const typed = { ...form, currency: "JPY", what: "move" };
  expect(suggestInput.safeParse(typed).error?.issues.map(({ path }) => path[0])).not.toContain(
    "cost",
  );
});
