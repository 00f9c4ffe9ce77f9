import { describe, expect, it } from "vitest";
import { covers, type Grant, holds, isOpen } from "./grant";
import { SCOPES } from "./scope";

const now = new Date("2027-03-01T12:00:00Z");
const before = new Date("2027-02-28T12:00:00Z");
const after = new Date("2027-03-02T12:00:00Z");
const grant: Grant = {
  coachId: "ben",
  clientId: "ada",
  scope: "plan",
  coversFrom: null,
  expiresAt: null,
  revokedAt: null,
  endedAt: null,
};

describe("isOpen", () => {
  it.each<[string, Partial<Grant>, boolean]>([
    ["without an expiry", {}, true],
    ["before its expiry", { expiresAt: after }, true],
    ["at its expiry", { expiresAt: now }, false],
    ["after its expiry", { expiresAt: before }, false],
    ["taken back", { revokedAt: before }, false],
    ["taken back, though not run out", { revokedAt: before, expiresAt: after }, false],
    ["of an ended engagement", { endedAt: before }, false],
  ])("%s", (_when, over, expected) => {
    expect(isOpen({ ...grant, ...over }, now)).toBe(expected);
  });
});

describe("holds", () => {
  it("opens the granted scope to the named coach, and nothing else", () => {
    for (const scope of SCOPES)
      expect(holds({ userId: "ben" }, [grant], scope, now)).toBe(scope === "plan");
    expect(holds({ userId: "cal" }, [grant], "plan", now)).toBe(false);
    expect(holds({ userId: "ben" }, [], "plan", now)).toBe(false);
  });

  it("never makes somebody their own coach", () => {
    const own = { ...grant, coachId: "ada" };
    expect(holds({ userId: "ada" }, [own], "plan", now)).toBe(false);
  });

  it("finds the open grant among closed ones", () => {
    const closed = { ...grant, revokedAt: before };
    expect(holds({ userId: "ben" }, [closed, grant], "plan", now)).toBe(true);
    expect(holds({ userId: "ben" }, [closed, closed], "plan", now)).toBe(false);
  });
});

it("covers everything, or only what was made from its first day on", () => {
  expect(covers(grant, before)).toBe(true);
  const fromNow = { ...grant, coversFrom: now };
  expect(covers(fromNow, before)).toBe(false);
  expect(covers(fromNow, now)).toBe(true);
  expect(covers(fromNow, after)).toBe(true);
});
