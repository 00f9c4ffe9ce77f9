import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consentChange, type OpenGrant } from "./consent-change";
import type { ConsentTerms } from "./consent-terms";
import { SCOPES } from "./scope";

const today = new Date("2027-03-01T12:00:00Z");
const later = new Date("2028-03-01T12:00:00Z");
const open = (over: Partial<OpenGrant> = {}): OpenGrant => ({
  scope: "plan",
  purpose: "Coaching",
  coversFrom: null,
  expiresAt: null,
  ...over,
});
const terms = (over: Partial<ConsentTerms> = {}): ConsentTerms => ({
  scopes: ["plan"],
  purpose: "Coaching",
  span: "whole history",
  expiresAt: null,
  ...over,
});

describe("consentChange", () => {
  it("leaves what is as wanted alone", () => {
    expect(consentChange([open()], terms(), today)).toEqual({ revoke: [], give: [] });
  });

  it("narrows and widens", () => {
    const change = consentChange([open()], terms({ scopes: ["results"] }), today);
    expect(change.revoke).toEqual(["plan"]);
    expect(change.give).toEqual([open({ scope: "results" })]);
  });

  it("takes a grant back and gives it anew when purpose or expiry change", () => {
    for (const over of [{ purpose: "A new role" }, { expiresAt: later }]) {
      const change = consentChange([open()], terms(over), today);
      expect(change).toEqual({ revoke: ["plan"], give: [open(over)] });
    }
  });

  it("reaches back only as far as asked, and never further than before", () => {
    const added = consentChange([], terms({ span: "from today" }), today);
    expect(added.give).toEqual([open({ coversFrom: today })]);
    const partial = open({ coversFrom: today });
    const changed = consentChange([partial], terms({ expiresAt: later }), later);
    expect(changed.give).toEqual([open({ coversFrom: today, expiresAt: later })]);
    const whole = consentChange([open()], terms({ span: "from today", expiresAt: later }), today);
    expect(whole.give).toEqual([open({ coversFrom: null, expiresAt: later })]);
  });

  it("shares anew, as far back as asked, what had run out", () => {
    const over = open({ expiresAt: new Date(today.getTime() - 1) });
    const change = consentChange([over], terms({ span: "from today" }), today);
    expect(change).toEqual({ revoke: ["plan"], give: [open({ coversFrom: today })] });
  });

  it("ends with exactly the wanted scopes, each once, and is then at rest", () => {
    const scopes = fc.uniqueArray(fc.constantFrom(...SCOPES));
    fc.assert(
      fc.property(scopes, fc.array(fc.constantFrom(...SCOPES)), (has, wants) => {
        const before = has.map((scope) => open({ scope }));
        const change = consentChange(before, terms({ scopes: wants }), today);
        const after = [
          ...before.filter(({ scope }) => !change.revoke.includes(scope)),
          ...change.give,
        ];
        expect(after.map(({ scope }) => scope).sort()).toEqual([...new Set(wants)].sort());
        expect(consentChange(after, terms({ scopes: wants }), today)).toEqual({
          revoke: [],
          give: [],
        });
      }),
    );
  });
});
