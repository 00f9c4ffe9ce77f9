import { expect, it } from "vitest";
import { cyclesSoFar } from "./cycles-so-far";
import { did, rule } from "./sample-ledgers";

const cycles = (awarded: string, today: string, activities = [did("2025-06-01", 130)]) =>
  cyclesSoFar({ id: "a", awarded, rule: rule() }, { today, certifications: [], activities });

it("lists every cycle from the award to today, judged once it is over", () => {
  const found = cycles("2024-02-29", "2030-06-01");
  expect(found.map(({ from, to, isEnough }) => [from, to, isEnough])).toEqual([
    ["2024-02-29", "2027-02-27", true],
    ["2027-02-28", "2030-02-27", false],
    ["2030-02-28", "2033-02-27", null],
  ]);
  expect(found[0]?.requirements[0]).toMatchObject({ earned: 130, remaining: 0 });
});

it("has none where nothing expires, and none before the award's cycle begins", () => {
  const ledger = { today: "2026-01-01", certifications: [], activities: [] };
  expect(cyclesSoFar({ id: "a", awarded: "2020-01-01", rule: { by: "none" } }, ledger)).toEqual([]);
  expect(cycles("2026-01-02", "2026-01-01")).toEqual([]);
});

it("shows what is short here and was accepted by the issuer all the same", () => {
  const held = { id: "a", awarded: "2022-03-01", rule: rule(), validTo: "2028-02-29" };
  const ledger = { today: "2026-06-01", certifications: [], activities: [] };
  expect(
    cyclesSoFar(held, ledger).map(({ isEnough, isAccepted }) => [isEnough, isAccepted]),
  ).toEqual([
    [false, true],
    [null, false],
  ]);
});
