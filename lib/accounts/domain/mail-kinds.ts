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

/** A kind as a link or a row names it; null for one that cannot be turned off. */
export const mailKindOf = (said: string): MailKind | null =>
  MAIL_KINDS.find((kind) => kind === said) ?? null;
