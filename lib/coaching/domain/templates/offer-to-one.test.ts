import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anItem, aSnapshot } from "@/db/testing/planner-samples";
import { parseQuarter } from "@/lib/kernel/quarter";
import { type Addressee, offerToOne } from "./offer-to-one";
import { offerManyAddress } from "./offered-many";
import type { Template, TemplateEntry } from "./template";

const q = (text: string) => parseQuarter(text) ?? 0;

const entry = (id: string, over: Partial<TemplateEntry> = {}): TemplateEntry => ({
  ...{ id, kind: "training", title: `Entry ${id}`, offset: 0, quarters: 1, hours: 100 },
  ...{ costMinor: 5000, after: [], serves: null, credentialId: null },
  ...over,
});
const template: Template = {
  ...{ name: "Steps", about: "", path: "specialist", currency: "USD" },
  entries: [entry("a"), entry("b", { offset: 1, after: ["a"] }), entry("c", { title: "CISM" })],
};
const snapshot = aSnapshot([anItem({ id: "here", title: " cism ", startsIn: q("2028-Q1") })]);
const ada: Addressee = {
  ...{ clientId: "ada", name: "Ada", isActive: true, sharesPlan: true, waiting: [] },
  plan: { id: "plan", version: 3, snapshot },
};
const offer = (to: Addressee, take = ["a", "b", "c"]) =>
  offerToOne(to, template, {
    ...{ from: q("2027-Q2"), take, asked: [], today: q("2027-Q1") },
    newId: (id) => `new ${id}`,
  });

describe("a template offered to one of many", () => {
  it("adds what their plan has not, and says what it skips", () => {
    const found = offer(ada);
    expect(found).toMatchObject({
      proposals: [{ item: { id: "new a" } }, { item: { id: "new b", after: ["new a"] } }],
      skipped: [{ title: " cism ", isWaiting: false }],
    });
    expect(offer(ada, ["b"])).toMatchObject({ proposals: [{ item: { id: "new b", after: [] } }] });
  });

  it("skips what waits for an answer, and hangs what follows on what that would become", () => {
    const waiting = [{ id: "earlier", title: "entry A", credentialId: null, startsIn: null }];
    expect(offer({ ...ada, waiting })).toMatchObject({
      proposals: [{ item: { id: "new b", after: ["earlier"] } }],
      skipped: [
        { title: " cism ", isWaiting: false },
        { title: "entry A", isWaiting: true },
      ],
    });
  });

  it("offers nothing twice: whatever was taken first, the rest is what a second offer adds", () => {
    const ids = fc.subarray(["a", "b", "c"], { minLength: 1 });
    fc.assert(
      fc.property(ids, ids, (first, second) => {
        const one = offer(ada, first);
        const offered = "leftOut" in one ? [] : one.proposals.map(({ item }) => item);
        const waiting = offered.map(({ id = "", title, credentialId = null, startsIn }) => ({
          ...{ id, title, credentialId, startsIn },
        }));
        const again = offer({ ...ada, waiting }, second);
        const added = "leftOut" in again ? [] : again.proposals.map(({ item }) => item.id);
        expect(added).toEqual(
          second.filter((id) => id !== "c" && !first.includes(id)).map((id) => `new ${id}`),
        );
      }),
    );
  });

  it("leaves out whose plan is not seen, in the same words whatever the reason", () => {
    const unseen = { ...ada, sharesPlan: false };
    expect(offer(unseen)).toEqual({ leftOut: "You do not see their plan." });
    expect(offer({ ...unseen, plan: null })).toEqual(offer(unseen));
    expect(offer({ ...ada, plan: null })).toEqual({ leftOut: "They have no plan yet." });
    expect(offer({ ...ada, isActive: false })).toEqual({ leftOut: "You no longer work together." });
    expect(offer(ada, ["c"])).toEqual({ leftOut: "They have all of that, or were offered it." });
  });
});

it("names those who were chosen in an address", () => {
  expect(offerManyAddress(["x", "y"], { template: "t" })).toBe(
    "/templates/offer?template=t&to=x&to=y",
  );
});
