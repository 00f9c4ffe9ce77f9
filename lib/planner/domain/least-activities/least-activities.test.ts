import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import type { HeldCertification, Ledger } from "@/lib/planner/domain/renewals/ledger";
import { rule } from "@/lib/planner/domain/renewals/sample-ledgers";
import { standing } from "@/lib/planner/domain/renewals/standing";
import type { Candidate } from "./demands";
import { leastActivities } from "./least-activities";

const held = (id: string, over: Partial<HeldCertification> = {}): HeldCertification => ({
  id,
  awarded: "2027-01-01",
  rule: rule({ cycle: { months: 12, anchor: "award" }, requires: [{ per: "cycle", min: 20 }] }),
  ...over,
});
const ledger = (...certifications: HeldCertification[]): Ledger => ({
  today: "2027-02-01",
  certifications,
  activities: [],
});
const might = (id: string, hours: number, ...allocations: string[]): Candidate => ({
  id,
  date: "2027-06-01",
  minutes: hours * 60,
  allocations,
});
/** The last day of the first cycle: what counts then is whether it will have been enough. */
const UNTIL = "2027-12-31";

describe("leastActivities", () => {
  it("is nothing where nothing is needed", () => {
    const done = { ...ledger(held("a")), activities: [might("done", 20, "a")] };
    expect(leastActivities(done, [might("x", 30, "a")], UNTIL)).toEqual({
      chosen: [],
      atLeast: 0,
      beyond: [],
    });
  });

  it("takes few large ones rather than many small ones", () => {
    const offered = [
      might("small", 8, "a"),
      might("smaller", 7, "a"),
      might("large", 12, "a"),
      might("tiny", 5, "a"),
    ];
    expect(leastActivities(ledger(held("a")), offered, UNTIL)).toEqual({
      chosen: ["small", "large"],
      atLeast: 2,
      beyond: [],
    });
  });

  it("takes the shorter of two sets of one size", () => {
    const offered = [might("long", 40, "a"), might("enough", 20, "a"), might("short", 19, "a")];
    expect(leastActivities(ledger(held("a")), offered, UNTIL).chosen).toEqual(["enough"]);
  });

  it("prefers one that counts for several certifications", () => {
    const offered = [might("x", 20, "a"), might("y", 20, "b"), might("both", 30, "a", "b")];
    expect(leastActivities(ledger(held("a"), held("b")), offered, UNTIL)).toMatchObject({
      chosen: ["both"],
      atLeast: 1,
    });
  });

  it("is not misled by the greediest choice", () => {
    // The largest covers most, yet two others together cover all.
    const offered = [
      might("most", 20, "a", "b", "c"),
      might("left", 20, "a", "b"),
      might("right", 20, "c", "d"),
      might("rest", 20, "d"),
    ];
    const four = ledger(held("a"), held("b"), held("c"), held("d"));
    expect(leastActivities(four, offered, UNTIL)).toMatchObject({ chosen: ["left", "right"] });
  });

  it("meets categories, years, caps, tasks and what is carried over", () => {
    const full = held("a", {
      rule: rule({
        cycle: { months: 24, anchor: "award" },
        requires: [
          { per: "cycle", min: 30 },
          { per: "year", min: 10 },
          { per: "cycle", category: "ethics", min: 2 },
          { per: "cycle", category: "self-study", max: 10 },
          { per: "cycle", task: "report" },
        ],
      }),
    });
    const offered: Candidate[] = [
      { ...might("alone", 40, "a"), category: "self-study" },
      { ...might("second", 10, "a"), date: "2028-06-01" },
      { ...might("talk", 10, "a"), date: "2028-07-01" },
      { ...might("ethics", 2, "a"), category: "ethics" },
      { id: "report", date: "2028-08-01", task: "report", allocations: ["a"] },
      might("more", 7, "a"),
    ];
    // Of self-study 10 count; "more" instead would leave 29 of 30. Ethics and the report are asked anyway.
    expect(leastActivities(ledger(full), offered, "2029-01-01")).toEqual({
      chosen: ["alone", "second", "talk", "ethics", "report"],
      atLeast: 5,
      beyond: [],
    });
  });

  it("keeps a renewed certification by what renews it", () => {
    const low = held("low", { rule: { ...held("low").rule, renewedBy: ["high"] } });
    const offered = [might("x", 20, "low"), might("y", 20, "high")];
    expect(leastActivities(ledger(low, held("high")), offered, "2028-01-01").chosen).toEqual(["y"]);
  });

  it("names what not even everything keeps, and asks nothing for it", () => {
    const exam = held("exam", { rule: { by: "re-exam", cycle: { months: 6, anchor: "award" } } });
    const offered = [might("x", 10, "a", "exam"), might("y", 20, "b", "exam")];
    expect(leastActivities(ledger(held("a"), held("b"), exam), offered, UNTIL)).toEqual({
      chosen: ["y"],
      atLeast: 1,
      beyond: ["a", "exam"],
    });
  });

  it("passes over what is past or comes after the end", () => {
    const early = { ...might("early", 20, "a"), date: "2027-01-31" };
    const late = { ...might("late", 20, "a"), date: "2028-01-01" };
    expect(leastActivities(ledger(held("a")), [early, late], UNTIL).beyond).toEqual(["a"]);
  });

  it("asks for the share of a cycle that still runs at the end", () => {
    // To 2028-07-01 half of the second year: 183 of 366 days.
    const offered = [might("first", 20, "a"), { ...might("half", 10, "a"), date: "2028-02-01" }];
    const until = (date: string) => leastActivities(ledger(held("a")), offered, date).chosen;
    expect(until("2028-03-01")).toEqual(["first"]);
    expect(until("2028-07-01")).toEqual(["first", "half"]);
  });

  it("finds as few as trying every set does", () => {
    const random = seededRandom(7);
    const of = (n: number) => Math.floor(random() * n);
    for (let round = 0; round < 25; round++) {
      const ids = ["a", "b", "c"];
      const all = ledger(
        ...ids.map((id) =>
          held(id, {
            rule: rule({
              cycle: { months: 12, anchor: "award" },
              requires: [
                { per: "cycle", min: 5 + of(30) },
                { per: "cycle", category: "x", max: 3 + of(15) },
                { per: "cycle", category: "y", min: of(6) },
              ],
              carryOver: { max: of(5) },
            }),
          }),
        ),
      );
      const offered = Array.from({ length: 9 }, (_, n) => ({
        ...might(`o${n}`, 1 + of(20), ...ids.filter(() => random() < 0.5)),
        date: `202${7 + of(2)}-0${3 + of(6)}-01`,
        category: ["x", "y", "z"][of(3)],
      }));
      const found = leastActivities(all, offered, "2028-12-31");
      const isEnough = (chosen: readonly Candidate[]) =>
        standing({ ...all, today: "2028-12-31", activities: chosen })
          .filter(({ id }) => !found.beyond.includes(id))
          .every(({ state }) => state === "in good standing");
      const sizes = Array.from({ length: 2 ** offered.length }, (_, mask) =>
        offered.filter((_one, n) => mask & (1 << n)),
      )
        .filter((set) => set.length <= found.chosen.length && isEnough(set))
        .map((set) => set.length);
      expect([round, found.chosen.length, found.atLeast]).toEqual([
        round,
        Math.min(...sizes),
        Math.min(...sizes),
      ]);
    }
  });

  it("says how far it may be from the smallest where there is too much to try", () => {
    const random = seededRandom(3);
    const ids = Array.from({ length: 8 }, (_, n) => `c${n}`);
    const many = Array.from({ length: 60 }, (_, n) =>
      might(`o${n}`, 1 + Math.floor(random() * 9), ...ids.filter(() => random() < 0.3)),
    );
    const { chosen, atLeast, beyond } = leastActivities(
      ledger(...ids.map((id) => held(id))),
      many,
      UNTIL,
    );
    expect(beyond).toEqual([]);
    expect(atLeast).toBeGreaterThan(2);
    expect(chosen.length).toBeLessThanOrEqual(atLeast * 2);
    const rest = many.filter(({ id }) => chosen.includes(id));
    const end = { ...ledger(...ids.map((id) => held(id))), today: UNTIL, activities: rest };
    expect(standing(end).every(({ state }) => state === "in good standing")).toBe(true);
  });
});
