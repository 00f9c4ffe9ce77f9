import type { Role } from "@/lib/kernel/actor";

/** Mails a person may do without: what they tell stands in the inbox as well. Others prove or protect an account. */
export const MAIL_KINDS = [
  "review-requested",
  "review-answered",
  "consent-asked",
  "meeting-told",
  "credential-changed",
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

export const MAIL_KIND_WORDS = {
  "review-requested": "A client asks you for a review",
  "review-answered":
    "A coach has answered your request for a review, or offers changes to your plan",
  "consent-asked": "A coach asks to see more",
  "meeting-told": "A meeting is planned, moved or called off",
  "credential-changed": "An entry of the catalogue changed that your plan names",
} as const satisfies Record<MailKind, string>;

/** Kinds that can reach somebody: who coaches nobody is asked for no review. */
export const kindsReaching = (roles: readonly Role[]): MailKind[] =>
  MAIL_KINDS.filter((kind) => kind !== "review-requested" || roles.includes("coach"));

/** One mail a day that says how much is new, where a person wants no mail for each. */
export const MAIL_DIGEST = "mail-digest";

/** What a mail's link stops: its kind, or all kinds that a daily mail told of. */
export type StoppedKind = MailKind | typeof MAIL_DIGEST;
export const STOPPED_WORDS = {
  ...MAIL_KIND_WORDS,
  [MAIL_DIGEST]: "All that the daily mail told of",
} as const satisfies Record<StoppedKind, string>;

/** What a link stopped, as the database names it; null for what cannot be stopped. */
export const stoppedKindOf = (said: string): StoppedKind | null =>
  said === MAIL_DIGEST ? MAIL_DIGEST : (MAIL_KINDS.find((kind) => kind === said) ?? null);
