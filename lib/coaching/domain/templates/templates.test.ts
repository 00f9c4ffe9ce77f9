import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anItem, aSnapshot } from "@/db/testing/planner-samples";
import { applyProposal } from "@/lib/coaching/domain/suggestions/apply-proposal";
import { proposalStanding } from "@/lib/coaching/domain/suggestions/proposal-standing";
import { Refused } from "@/lib/kernel/errors";
import { parseQuarter } from "@/lib/kernel/quarter";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import type { StarterCredential } from "@/lib/planner/domain/starter-plan";
import { withEntry, withoutEntry } from "./edit-template";
import { entriesOfPlan } from "./entries-of-plan";
import { entryForm } from "./entry-form";
import { namedEntryForm } from "./named-entry";
import { placeTemplate, templateProposals } from "./place-template";
import { MOST_ENTRIES, type Template, type TemplateEntry } from "./template";
import { templateEffect } from "./template-effect";

const q = (text: string) => parseQuarter(text) ?? 0;
const TODAY = q("2027-Q1");

const entry = (id: string, over: Partial<TemplateEntry> = {}): TemplateEntry => ({
  ...{ id, kind: "training", title: `Entry ${id}`, offset: 0, quarters: 1, hours: 100 },
  ...{ costMinor: 5000, after: [], serves: null, credentialId: null },
  ...over,
});
const template = (...entries: TemplateEntry[]): Template => ({
  ...{ name: "Steps", about: "", path: "specialist", currency: "USD" },
  entries,
});
const plan = aSnapshot([anItem({ id: "here", title: "  cism ", startsIn: q("2028-Q1") })]);
const lay = (of: Template, from = q("2027-Q2"), on: PlanSnapshot = plan) =>
  placeTemplate(on, of, { from, asked: [], waiting: [] });
const all = (of: Template) => of.entries.map(({ id }) => id);
const given = { newId: "", reason: "", today: TODAY };

describe("a template as its coach edits it", () => {
  it("refuses what ends after twenty quarters, a circle, and more than it may hold", () => {
    expect(() => withEntry(template(), entry("a", { offset: 19, quarters: 2 }))).toThrow(Refused);
    const two = template(entry("a"), entry("b", { after: ["a"] }));
    expect(() => withEntry(two, entry("a", { after: ["b"] }))).toThrow(/Entry a → Entry b/);
    const full = template(...Array.from({ length: MOST_ENTRIES }, (_, at) => entry(`${at}`)));
    expect(() => withEntry(full, entry("more"))).toThrow(Refused);
    expect(withEntry(full, entry("0", { title: "New" })).entries).toHaveLength(MOST_ENTRIES);
  });

  it("names only entries of its own as what comes before", () => {
    const made = withEntry(template(entry("a")), entry("b", { after: ["a", "b", "gone"] }));
    expect(made.entries[1]?.after).toEqual(["a"]);
    expect(withoutEntry(made, "a").entries).toEqual([entry("b")]);
  });
});

describe("a template made of a client's plan", () => {
  const personal = {
    priority: 1,
    status: "done",
    ...{ notes: "My boss pays", provider: "Our company", doneIn: q("2027-Q3") },
    ...{ earliestIn: q("2027-Q2"), targetIn: q("2027-Q2"), hours: 70, costMinor: 900 },
  } as const;
  const own = anItem({ id: "a", title: "CISM exam", credentialId: "public", ...personal });
  const mine = anItem({ id: "b", title: "In-house", credentialId: "private", after: ["a", "x"] });
  const from = aSnapshot([
    { ...own, startsIn: q("2028-Q2") },
    { ...mine, startsIn: q("2028-Q4"), serves: { specialist: 0, leadership: 1, hybrid: 0.5 } },
    anItem({ id: "x", title: "Left out" }),
    anItem({ id: "d", title: "Dropped", status: "dropped", droppedReason: "No" }),
  ]);
  const chosen = {
    itemIds: ["a", "b", "d"],
    published: new Map([["public", "CISM"]]),
    newId: (
      (n) => () =>
        `new${n++}`
    )(0),
  };

  it("counts from the first, and takes along nothing that is somebody's", () => {
    expect(entriesOfPlan(from, chosen)).toEqual([
      expect.objectContaining({ title: "CISM", offset: 0, hours: 70, credentialId: "public" }),
      {
        ...{ id: "new1", kind: mine.kind, title: "In-house", offset: 2, quarters: mine.quarters },
        ...{ hours: mine.hours, costMinor: mine.costMinor, after: ["new0"] },
        ...{ serves: "leadership", credentialId: null },
      },
    ]);
    expect(JSON.stringify(entriesOfPlan(from, chosen))).not.toMatch(/boss|company|private|2028/);
  });
});

describe("a template laid on a plan", () => {
  it("skips what is there by name, maps what comes after it, and puts what lies outside in the tray", () => {
    const of = template(
      entry("c", { title: "CISM" }),
      entry("d", { offset: 1, after: ["c"] }),
      entry("e", { offset: 19 }),
    );
    const placed = lay(of, q("2027-Q3"));
    expect(placed.map(({ there }) => there?.id ?? null)).toEqual(["here", null, null]);
    expect(placed.map(({ startsIn }) => startsIn)).toEqual([q("2027-Q3"), q("2027-Q4"), null]);
    const proposals = templateProposals(placed, all(of), (id) => `new ${id}`);
    expect(proposals.map(({ item }) => [item.id, item.after])).toEqual([
      ["new d", ["here"]],
      ["new e", []],
    ]);
  });

  it("knows an entry of the catalogue by more than its name, and takes up again what was dropped", () => {
    const certified = aSnapshot([
      anItem({ id: "z", title: "Manager exam", credentialId: "cism" }),
      anItem({ id: "old", title: "Mentoring", status: "dropped", droppedReason: "No" }),
    ]);
    const of = template(
      entry("c", { title: "CISM", credentialId: "cism" }),
      entry("m", { title: "Mentoring" }),
    );
    expect(lay(of, q("2027-Q1"), certified).map(({ there }) => there?.id)).toEqual([
      "z",
      undefined,
    ]);
  });

  it("puts an entry after what the catalogue asks first, where the plan has it, and says what is missing", () => {
    const has = aSnapshot([
      anItem({ id: "first", title: "Basics", credentialId: "basics" }),
      anItem({ id: "gone", credentialId: "old", status: "dropped", droppedReason: "No" }),
    ]);
    const of = template(
      entry("a", { credentialId: "exam" }),
      entry("b", { credentialId: "course", offset: 1, after: ["a"] }),
    );
    const asks = (id: string | null, name: string, by = "exam") => ({ of: by, id, name });
    const asked = [
      ...[asks("basics", "Basics"), asks("old", "Old one"), asks(null, "A licence")],
      ...[asks("course", "Course"), asks("basics", "Basics", "course")],
    ];
    const placed = placeTemplate(has, of, { from: q("2027-Q2"), asked, waiting: [] });
    expect(placed[0]?.missing).toEqual(["Old one", "A licence"]);
    const proposals = templateProposals(placed, all(of), (id) => `new ${id}`);
    expect(proposals.map(({ item }) => item.after)).toEqual([["first"], ["new a", "first"]]);
  });

  it("converts no money", () => {
    const of = { ...template(entry("a")), currency: "EUR" };
    expect(lay(of)[0]?.costMinor).toBe(0);
    expect(lay(template(entry("a")))[0]?.costMinor).toBe(5000);
  });

  it("says what would be added, what then does not fit, and the hours of each quarter", () => {
    const of = template(entry("a", { hours: 2000 }));
    const proposals = templateProposals(lay(of), ["a"], (id) => id);
    const effect = templateEffect({ ...plan, hoursPerQuarter: 1000 }, proposals, TODAY);
    if ("refused" in effect) throw new Error(effect.refused);
    expect(effect.rows).toEqual([
      { words: "Entry a added in 2027-Q2", shift: expect.objectContaining({ to: q("2027-Q2") }) },
    ]);
    expect(effect.brings).toEqual([expect.stringContaining("2027-Q2 asks 100 h more")]);
    expect(effect.load.find(({ quarter }) => quarter === q("2027-Q2"))).toMatchObject({
      ...{ planned: 0, added: 200, capacity: 100 },
    });
  });
});

/** Entries that come after some of those before them, so never in a circle. */
const templates = fc
  .array(fc.record({ offset: fc.nat(22), befores: fc.array(fc.nat(7)) }), { maxLength: 8 })
  .map((rows) =>
    template(
      ...rows.map(({ offset, befores }, at) =>
        entry(String(at), {
          offset,
          after: [...new Set(befores)].filter((one) => one < at).map(String),
        }),
      ),
    ),
  );

describe("taking over an offer", () => {
  it("makes the same plan in whichever order, and each addition only once", () => {
    fc.assert(
      fc.property(templates, fc.func(fc.integer()), (of, rank) => {
        const proposals = templateProposals(lay(of), all(of), (id) => `new ${id}`);
        const take = (list: typeof proposals) =>
          list.reduce<PlanSnapshot>((grown, one) => applyProposal(grown, one, given), plan);
        const shuffled = proposals
          .map((one, at) => ({ one, key: rank(at) }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const links = (after: PlanSnapshot) =>
          after.items.map(({ id, after: before }) => [id, [...before].sort()]).sort();
        expect(links(take(shuffled))).toEqual(links(take(proposals)));
        for (const one of proposals) {
          expect(proposalStanding(plan, take(proposals), one)).toBe("moot");
          expect(() => applyProposal(take(proposals), one, given)).toThrow(Refused);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("links only what is there when some are left out", () => {
    const of = template(entry("a"), entry("b", { offset: 1, after: ["a"] }));
    const [, second] = templateProposals(lay(of), all(of), (id) => `new ${id}`);
    if (!second) throw new Error("nothing proposed");
    const after = applyProposal(plan, second, given);
    expect(after.items.find(({ id }) => id === "new b")?.after).toEqual([]);
  });
});

describe("an entry that names one of the catalogue", () => {
  const named: StarterCredential = {
    ...{ id: "exam", kind: "certification", name: "Exam", abbreviation: null, provider: "Issuer" },
    ...{ path: "leadership", isOfFamily: false, level: null, hoursMin: 100, hoursMax: 140 },
    ...{ feeMinMinor: 40_000, feeMaxMinor: 60_000, currency: "USD" },
  };
  const steps = template(entry("a", { offset: 2, quarters: 3 }));

  it("has the middle of its hours and fee, and stands after what it asks first", () => {
    expect(namedEntryForm(steps, named, { was: {}, after: ["a"] })).toEqual({
      ...{ kind: "certification", title: "Exam", serves: "leadership", place: "6" },
      ...{ quarters: "4", hours: "120", cost: "500", "after.a": "on" },
    });
    expect(namedEntryForm(steps, named, { was: {}, after: [] }).place).toBe("1");
  });

  it("keeps the place of one that is rewritten, ends within five years, and converts no fee", () => {
    const was = entryForm(entry("b", { offset: 8 }), "USD");
    expect(namedEntryForm(steps, named, { was, after: [] })).toMatchObject({ place: "9" });
    const late = template(entry("a", { offset: 19 }));
    const form = namedEntryForm({ ...late, currency: "EUR" }, named, { was: {}, after: ["a"] });
    expect(form).toMatchObject({ place: "17", cost: "0" });
  });
});
