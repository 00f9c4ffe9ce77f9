import { expect, it } from "vitest";
import { anItem, aSnapshot } from "@/db/testing/planner-samples";
import { withCurrency } from "./with-currency";

const plan = aSnapshot([anItem({ id: "a", costMinor: 74_950 })]);

it("keeps the figures as they are read", () => {
  expect(withCurrency(plan, "EUR").items[0]?.costMinor).toBe(74_950);
  const yen = withCurrency(plan, "JPY");
  expect(yen).toMatchObject({ currency: "JPY", budgetsMinor: [3000, 3000, 3000, 3000, 3000] });
  expect(yen.items[0]?.costMinor).toBe(750);
  expect(withCurrency(yen, "USD").items[0]?.costMinor).toBe(75_000);
});
