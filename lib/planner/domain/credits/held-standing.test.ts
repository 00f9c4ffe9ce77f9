import { describe, expect, it } from "vitest";
import { attentionWords } from "./attention-words";
import type { CreditActivity, Held } from "./credits";
import { byAttention, heldStandings, notLapsed } from "./held-standing";
import { standingWords } from "./standing-words";
import { activity, fromCatalogue, held } from "./testing-credits";

const stands = (all: readonly Held[], today: string, activities: readonly CreditActivity[] = []) =>
  heldStandings({ held: all, activities }, today);
const states = (...given: Parameters<typeof stands>) => stands(...given).map(({ state }) => state);

describe("standing of what is held", () => {
  it("is judged by its rule, each activity in full for each it counts for", () => {
    const done = [activity("2026-01-10", 60, ["a", "b"])];
    const found = stands([held("a"), held("b")], "2026-08-01", done);
    expect(found.map(({ judged }) => judged?.requirements[0]?.earned)).toEqual([60, 60]);
    expect(found.map(({ state, due }) => [state, due])).toEqual([
      ["in good standing", "2028-02-29"],
      ["in good standing", "2028-02-29"],
    ]);
  });

  it("lapses by its rule, and an award after that is a certification of its own", () => {
    expect(states([held("a"), held("b", { awardedOn: "2028-03-05" })], "2028-03-06")).toEqual([
      "lapsed",
      "in good standing",
    ]);
  });

  it("is told apart from what has lapsed, and what somebody did may be what keeps it", () => {
    const both = [held("a"), held("b", { expiresOn: "2028-03-04" })];
    const left = (activities: readonly CreditActivity[], today: string) =>
      notLapsed({ held: both, activities }, today).map(({ id }) => id);
    expect(left([], "2028-03-04")).toEqual(["b"]);
    expect(left([activity("2026-01-10", 120, ["a"])], "2028-03-05")).toEqual(["a"]);
  });

  it("takes the issuer's date before what the rule reckons, both ways", () => {
    const longer = held("a", { expiresOn: "2028-06-30" });
    expect(stands([longer], "2028-05-01")[0]).toMatchObject({
      ...{ state: "in good standing", due: "2028-06-30", reason: "issuer's word" },
    });
    expect(states([longer], "2028-07-01")).toEqual(["lapsed"]);
    expect(states([held("a", { expiresOn: "2025-12-31" })], "2026-01-01")).toEqual(["lapsed"]);
  });

  it("judges the cycle that runs where the issuer's date shows that the one before was accepted", () => {
    const renewed = held("a", { awardedOn: "2022-03-01", expiresOn: "2028-02-29" });
    const [found] = stands([renewed], "2025-06-01", [activity("2025-05-01", 30, ["a"])]);
    expect(found).toMatchObject({ state: "in good standing", due: "2028-02-29" });
    expect(found?.judged).toMatchObject({
      cycle: { from: "2025-03-01", to: "2028-02-29" },
      requirements: [{ earned: 30, remaining: 90 }],
    });
  });

  it("gives an ended cycle more time where the issuer's date lies only little beyond it", () => {
    const longer = held("a", { expiresOn: "2028-06-30" });
    const [found] = stands([longer], "2028-05-01", [activity("2028-04-01", 30, ["a"])]);
    expect(found?.judged?.cycle).toEqual({ from: "2025-03-01", to: "2028-02-29" });
  });

  it("does not judge what has no rule, or lacks the birth month that its rule hangs on", () => {
    const rule = {
      by: "credits",
      cycle: { months: 36, anchor: "birth-month" },
      unit: { name: "PDC", minutesPerUnit: 60 },
      requires: [{ per: "cycle", min: 60 }],
    } as const;
    const [none, unborn] = stands([held("a", { rule: null }), held("b", { rule })], "2026-01-01");
    expect([none?.reason, unborn?.reason]).toEqual(["no rule", "no birth month"]);
    expect(states([held("b", { rule, birthMonth: 2 })], "2026-01-01")).toEqual([
      "in good standing",
    ]);
  });

  it("lets one keep another alive by the catalogue's key, the latest award by its key", () => {
    const lower = fromCatalogue("low", "lower", {
      rule: {
        by: "higher-credential",
        cycle: { months: 12, anchor: "award" },
        renewedBy: ["higher"],
      },
    });
    const higher = fromCatalogue("high", "higher", { awardedOn: "2025-06-01", title: "Higher" });
    const earlier = fromCatalogue("old", "higher", { awardedOn: "2020-01-01" });
    const [found] = stands([lower, earlier, higher], "2026-05-01");
    expect(found?.state).toBe("renewed by another");
    expect(found && standingWords(found)).toBe("Kept alive by Higher, to 31 May 2028.");
  });

  it("does not run round in a circle of certifications that keep each other alive", () => {
    const by = (key: string) =>
      ({
        by: "credits",
        cycle: { months: 12, anchor: "award" },
        unit: { name: "h", minutesPerUnit: 60 },
        requires: [{ per: "cycle", min: 1 }],
        renewedBy: [key],
      }) as const;
    const pair = [
      fromCatalogue("a", "a", { rule: by("b") }),
      fromCatalogue("b", "b", { rule: by("a") }),
    ];
    expect(states(pair, "2027-01-01")).toEqual(["lapsed", "lapsed"]);
  });

  it("counts an award of tomorrow, as seen from a zone where it is still today, as today's", () => {
    expect(states([held("a", { awardedOn: "2026-05-02" })], "2026-05-01")).toEqual([
      "in good standing",
    ]);
  });
});

it("puts what needs attention first, and says how much that is", () => {
  const all = [held("good"), held("gone", { awardedOn: "2020-01-01" }), held("no", { rule: null })];
  const found = stands(all, "2025-06-01").sort(byAttention);
  expect(found.map(({ held: { id } }) => id)).toEqual(["gone", "no", "good"]);
  expect(attentionWords(found)).toBe("One of the 3 you hold needs attention.");
});

it("says what is still open and how fast it must come", () => {
  const [found] = stands([held("a")], "2027-03-01", [activity("2026-01-10", 12, ["a"])]);
  expect(found && standingWords(found)).toBe(
    "At risk: at the present pace the cycle to 29 February 2028 ends short. Still open: 108 hours of the cycle. That is 8.98 a month.",
  );
});
