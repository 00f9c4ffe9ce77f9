import { z } from "zod";

/** A badge is a few kilobytes of text; a picture in it may make it more. */
export const MOST_BADGE_BYTES = 256 * 1024;

/** What a badge can fill in. Dates are the calendar days its stamps were written on. */
export type BadgeFacts = {
  title: string;
  issuer: string;
  awardedOn: string;
  expiresOn: string | null;
  licenceNumber: string;
  /** As earned; null where the badge says none. */
  credits: number | null;
  /** Whether it carries a proof. It is not verified here. */
  hasProof: boolean;
};

export type ReadBadge = { ok: true; facts: BadgeFacts } | { ok: false; faults: string[] };

const CONTEXT = "https://www.w3.org/ns/credentials/v2";
const OB_CONTEXT = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context-3\.0\.\d+\.json$/;

const words = (most: number) =>
  z
    .string("is missing, or no text")
    .max(most, `is longer than ${most} characters`)
    .refine(
      (text) => text.isWellFormed() && !text.includes("\u0000"),
      "has signs that no text has",
    );
const filled = (most: number) => words(most).refine((text) => text.trim() !== "", "is empty");
const uri = filled(2000).refine((text) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text), "is no URI");
const stamp = z.iso.datetime({ offset: true, error: "is no date with time and zone" });
const amount = z
  .number("is no number")
  .min(0, "is less than 0")
  .max(100_000, "is more than 100,000");

/** A `type` is one word or several; one of `wanted` must be among them. */
const typed = (...wanted: string[]) =>
  z
    .union([z.string(), z.array(z.string())], "is missing, or no list of words")
    .refine(
      (said) => wanted.some((one) => [said].flat().includes(one)),
      `does not name ${wanted.join(" or ")}`,
    );

const profile = z.union([
  uri.transform((id) => ({ id, name: undefined })),
  z.object({ id: uri, type: typed("Profile"), name: words(400).optional() }),
]);

const achievement = z.object({
  id: uri,
  type: typed("Achievement"),
  name: filled(400),
  description: words(20_000),
  criteria: z
    .object({ id: uri.optional(), narrative: words(20_000).optional() }, "is missing")
    .refine(({ id, narrative }) => id !== undefined || narrative !== undefined, "says nothing"),
  creditsAvailable: amount.optional(),
});

const badge = z
  .object(
    {
      "@context": z
        .array(z.unknown(), "is missing, or no list")
        .refine((given) => given[0] === CONTEXT, `does not begin with ${CONTEXT}`)
        .refine(
          (given) => typeof given[1] === "string" && OB_CONTEXT.test(given[1]),
          "does not name Open Badges 3.0 second",
        ),
      id: uri,
      type: typed("VerifiableCredential").and(
        typed("OpenBadgeCredential", "AchievementCredential"),
      ),
      issuer: profile,
      validFrom: stamp,
      validUntil: stamp.optional(),
      awardedDate: stamp.optional(),
      credentialSubject: z.object(
        {
          type: typed("AchievementSubject"),
          achievement,
          creditsEarned: amount.optional(),
          licenseNumber: words(120).optional(),
        },
        "is missing",
      ),
      proof: z.union([z.looseObject({}), z.array(z.looseObject({}))], "is no proof").optional(),
    },
    "is no object",
  )
  .refine(
    ({ validFrom, validUntil }) =>
      validUntil === undefined || Date.parse(validFrom) <= Date.parse(validUntil),
    { path: ["validUntil"], message: "is before validFrom" },
  );

/** What an award was in Open Badges 1 and 2, which most issuers still hand out. */
const older = z.looseObject({ recipient: z.unknown(), badge: z.unknown() });
const OLDER =
  "It is of Open Badges 1 or 2, and only 3.0 can be read: enter the certification yourself, or ask its issuer for one of 3.0.";

/**
 * An Open Badge 3.0 (JSON), read strictly: its structure, types, dates and contexts. Whatever else it holds is passed
 * over. Proofs are seen and not verified.
 *
 * @returns what it fills in; or each fault with the path to it
 * @see https://www.imsglobal.org/spec/ob/v3p0
 */
export function readBadge(text: string): ReadBadge {
  if (new TextEncoder().encode(text).byteLength > MOST_BADGE_BYTES)
    return { ok: false, faults: ["It is larger than 256 kB."] };
  const parsed = parseJson(text);
  if (parsed === undefined) return { ok: false, faults: ["It is no JSON."] };
  if (isOlder(parsed)) return { ok: false, faults: [OLDER] };
  const found = badge.safeParse(parsed);
  if (!found.success) return { ok: false, faults: found.error.issues.map(faultWords) };
  return { ok: true, facts: factsOf(found.data) };
}

const isOlder = (parsed: unknown): boolean => {
  const { recipient, badge } = older.safeParse(parsed).data ?? {};
  return recipient !== undefined && badge !== undefined;
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const faultWords = ({ path, message }: z.core.$ZodIssue): string =>
  `${path.length === 0 ? "the badge" : path.join(".")}: ${message}`;

function factsOf({
  issuer,
  validFrom,
  validUntil,
  awardedDate,
  credentialSubject,
  proof,
}: z.output<typeof badge>): BadgeFacts {
  const { achievement: earned, creditsEarned, licenseNumber = "" } = credentialSubject;
  return {
    title: earned.name.trim().slice(0, 200),
    issuer: (issuer.name ?? issuer.id).trim().slice(0, 120),
    awardedOn: (awardedDate ?? validFrom).slice(0, 10),
    expiresOn: validUntil?.slice(0, 10) ?? null,
    licenceNumber: licenseNumber.trim(),
    credits: creditsEarned ?? null,
    hasProof: proof !== undefined,
  };
}
