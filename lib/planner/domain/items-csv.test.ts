import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { anItem, aSnapshot } from "@/db/testing/planner-samples";
import { itemsCsv } from "./items-csv";

const plan = aSnapshot([
  anItem({ id: "a", title: 'Say "hi", twice', notes: "one\ntwo", hours: 75, costMinor: 149_950 }),
  anItem({ id: "b", title: "=1+1", after: ["a"], startsIn: null }),
]);

it("is read back as it was written", () => {
  const rows: Record<string, string>[] = parse(itemsCsv(plan), { columns: true });
  expect(rows[0]).toMatchObject({
    title: 'Say "hi", twice',
    notes: "one\ntwo",
    start: "2027-Q1",
    hours: "7.5",
    cost: "1499.50",
  });
  expect(rows[1]).toMatchObject({ start: "", after: 'Say "hi", twice' });
});

it("disarms what a spreadsheet would run", () => {
  expect(itemsCsv(plan)).toContain("'=1+1");
});
