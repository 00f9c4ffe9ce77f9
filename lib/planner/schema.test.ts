import { expect, it } from "vitest";
import { addItemInput, createPlanInput, editPlanInput } from "./schema";

const faults = (
  schema: typeof addItemInput | typeof createPlanInput | typeof editPlanInput,
  form: object,
) => new Map(schema.safeParse(form).error?.issues.map(({ path, message }) => [path[0], message]));

it("names wrong money together with the other wrong fields of an item", () => {
  const said = faults(addItemInput, { title: "", hours: "many", cost: "a lot" });
  expect(said.get("title")).toBe("Give it a name");
  expect(said.get("hours")).toMatch(/^Use hours from 0/);
  expect(said.get("cost")).toBe("Use an amount, such as 450");
});

it("names each year's wrong budget of a plan", () => {
  const said = faults(editPlanInput, {
    hours: "",
    budget0: "1.999",
    budget1: "450",
    budget4: "-1",
  });
  expect([...said.keys()]).toEqual(expect.arrayContaining(["budget0", "budget4"]));
  expect(said.has("budget1")).toBe(false);
});

it.each(["", "450", "1,499.50", "1500.5", "1,234,567,890"])("leaves %j to the currency", (cost) => {
  expect(faults(addItemInput, { cost }).has("cost")).toBe(false);
});
it.each(["1.999", "1e5", "3,000,000,000", "1".repeat(41)])("refuses %j in any", (budget) => {
  expect(createPlanInput.safeParse({ budget }).error?.issues).toContainEqual(
    expect.objectContaining({ path: ["budget"], message: "Use an amount, such as 450" }),
  );
});

const yen = { currency: "JPY", title: "", cost: "450.50" };
it.each([
  ["an item", addItemInput, yen, "cost"],
  ["a new plan", createPlanInput, { ...yen, budget: "450.50" }, "budget"],
  ["a plan", editPlanInput, { ...yen, budget3: "450.50" }, "budget3"],
] as const)(
  "names money that its currency has not together with the rest of %s",
  (_of, schema, form, field) => {
    const said = faults(schema, form);
    expect(said.get("title")).toMatch(/^Give /);
    expect(said.get(field)).toBe("Use an amount in JPY, such as 450");
    expect(faults(schema, { ...form, currency: "EUR" }).has(field)).toBe(false);
  },
);
