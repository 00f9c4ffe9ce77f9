import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_BADGE_BYTES, readBadge } from "./read-badge";

/** Made up for this test, with every part that we read. */
const BADGE = {
  "@context": [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
  ],
  id: "urn:uuid:3f0c7a52-0000-4000-8000-000000000001",
  type: ["VerifiableCredential", "OpenBadgeCredential"],
  issuer: { id: "https://harbour.example/issuers/7", type: ["Profile"], name: "Harbour School" },
  validFrom: "2026-02-28T23:30:00-03:30",
  validUntil: "2029-02-28T23:30:00-03:30",
  credentialSubject: {
    id: "did:example:pilot",
    type: ["AchievementSubject"],
    creditsEarned: 12,
    licenseNumber: "HS-0042",
    achievement: {
      id: "https://harbour.example/badges/pilotage",
      type: ["Achievement"],
      name: "Pilotage",
      description: "Brings ships in.",
      criteria: { narrative: "Three ships, at night." },
      achievementType: "Certification",
    },
  },
  proof: [{ type: "DataIntegrityProof" }],
};
type Badge = typeof BADGE;
const read = (change: (badge: Badge) => unknown = (badge) => badge) =>
  readBadge(JSON.stringify(change(structuredClone(BADGE))));
const faults = (change: (badge: Badge) => unknown) => {
  const found = read(change);
  return found.ok ? [] : found.faults;
};

describe("an Open Badge", () => {
  it("fills in what it says, its days as they were written", () => {
    expect(read()).toEqual({
      ok: true,
      facts: {
        ...{ title: "Pilotage", issuer: "Harbour School", licenceNumber: "HS-0042", credits: 12 },
        ...{ awardedOn: "2026-02-28", expiresOn: "2029-02-28", hasProof: true },
      },
    });
  });

  it("is told from an older one, which has one plain word instead of many faults", () => {
    const older = { type: "Assertion", recipient: { type: "email" }, badge: { name: "Pilotage" } };
    expect(faults(() => older)).toEqual([expect.stringContaining("Open Badges 1 or 2")]);
    expect(faults(() => ({ ...older, recipient: undefined })).length).toBeGreaterThan(1);
  });

  it("may be of the other name, with one type as a word, an issuer as an address, and no end", () => {
    const found = read(({ validUntil: _end, proof: _proof, ...badge }) => ({
      ...badge,
      type: ["VerifiableCredential", "AchievementCredential"],
      issuer: badge.issuer.id,
      awardedDate: "2026-03-05T00:00:00Z",
      more: { of: "anything" },
    }));
    expect(found).toMatchObject({
      facts: {
        issuer: "https://harbour.example/issuers/7",
        expiresOn: null,
        hasProof: false,
        awardedOn: "2026-03-05",
      },
    });
  });

  it.each<[string, (badge: Badge) => unknown, RegExp]>([
    [
      "an older version",
      (b) => ({ ...b, "@context": ["https://www.w3.org/2018/credentials/v1", b["@context"][1]] }),
      /^@context: does not begin with/,
    ],
    [
      "another kind of credential",
      (b) => ({ ...b, type: ["VerifiableCredential", "EndorsementCredential"] }),
      /^type: does not name OpenBadgeCredential/,
    ],
    ["no first day", ({ validFrom: _first, ...b }) => b, /^validFrom: is no date/],
    [
      "a day without a zone",
      (b) => ({ ...b, validFrom: "2026-02-28T10:00:00" }),
      /^validFrom: is no date/,
    ],
    [
      "an end before its beginning",
      (b) => ({ ...b, validUntil: "2020-01-01T00:00:00Z" }),
      /^validUntil: is before/,
    ],
    ["no issuer", ({ issuer: _issuer, ...b }) => b, /^issuer/],
    [
      "an achievement without a name",
      (b) => ({
        ...b,
        credentialSubject: {
          ...b.credentialSubject,
          achievement: { ...b.credentialSubject.achievement, name: " " },
        },
      }),
      /^credentialSubject\.achievement\.name: is empty/,
    ],
    [
      "credits in words",
      (b) => ({ ...b, credentialSubject: { ...b.credentialSubject, creditsEarned: "12" } }),
      /^credentialSubject\.creditsEarned: is no number/,
    ],
    [
      "negative credits",
      (b) => ({ ...b, credentialSubject: { ...b.credentialSubject, creditsEarned: -1 } }),
      /creditsEarned: is less/,
    ],
    [
      "signs that cannot be stored",
      (b) => ({ ...b, credentialSubject: { ...b.credentialSubject, licenseNumber: "a\u0000" } }),
      /licenseNumber: has signs/,
    ],
    ["no object at all", () => [], /^the badge: is no object/],
  ])("is refused with path and reason: %s", (_what, change, reason) => {
    expect(faults(change).join("\n")).toMatch(reason);
  });

  it("is refused when it is no JSON, or too large", () => {
    expect(readBadge("{")).toEqual({ ok: false, faults: ["It is no JSON."] });
    expect(readBadge(" ".repeat(MOST_BADGE_BYTES + 1))).toMatchObject({ ok: false });
  });

  it("is never an error, whatever comes", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readBadge(text).ok).toBe(false);
      }),
    );
  });
});

const SAMPLES = "../shared/reference/openbadges";
const isThere = existsSync(SAMPLES);
if (!isThere)
  console.warn(
    `SKIPPED: the samples of Open Badges are not at ${SAMPLES}; only our own were read.`,
  );

describe.skipIf(!isThere)("the published samples", () => {
  const sample = (name: string) => readBadge(readFileSync(`${SAMPLES}/${name}.json`, "utf8"));

  it("are read, but for the endorsement, which is no badge", () => {
    expect(sample("ob3-basicOpenBadgeCredential")).toMatchObject({
      facts: { title: "Teamwork", issuer: "Example Corp", awardedOn: "2010-01-01" },
    });
    expect(sample("ob3-skillAssertionCase")).toMatchObject({
      facts: { title: "Robot Programming" },
    });
    expect(sample("ob3-fullOpenBadge")).toMatchObject({
      facts: { credits: 42, licenceNumber: "A-9320041" },
    });
    expect(sample("ob3-endorsement")).toMatchObject({ ok: false });
  });
});
