import { expect, it } from "vitest";
import { aSnapshot, q } from "@/db/testing/planner-samples";
import { renewalsOf } from "./read-renewals";

const RULE = {
  by: "credits",
  cycle: { months: 12, anchor: "award" },
  unit: { name: "hours", minutesPerUnit: 60 },
  requires: [{ per: "cycle", min: 10 }],
};
const HELD = {
  ...{ id: "a", itemId: null, credentialId: null, title: "Audit", awardedOn: "2026-03-01" },
  ...{ expiresOn: null, status: null, birthMonth: null, ownRule: RULE },
};
const DONE = {
  ...{ doneOn: "2026-06-01", minutes: 600, amount: null, unit: null, category: null, task: null },
  shares: [{ certificationId: "a", weight: 1 }],
};
const plan = { ...aSnapshot([]), startsIn: q("2026-Q1") };
const dates = (held: object, activities: (typeof DONE)[]) =>
  renewalsOf({ held: [{ ...HELD, ...held }], activities, entries: [] }, plan, "2027-04-01").map(
    ({ date }) => date,
  );

it("has no day for what lapsed by its rule or by the issuer's date, and goes on for what was kept", () => {
  expect(dates({}, [])).toEqual([]);
  expect(dates({ expiresOn: "2027-03-31" }, [DONE])).toEqual([]);
  expect(dates({}, [DONE])).toEqual(["2028-02-29", "2029-02-28", "2030-02-28"]);
});
