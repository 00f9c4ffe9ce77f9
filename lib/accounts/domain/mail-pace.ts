import { MAIL_KINDS, type MailKind } from "./mail-kinds";

/** When a kind of mail comes. The inbox has all of it, whatever is chosen. */
export const MAIL_PACES = ["at once", "daily", "off"] as const;
export type MailPace = (typeof MAIL_PACES)[number];
export type MailPaces = Readonly<Record<MailKind, MailPace>>;

export const MAIL_PACE_WORDS = {
  "at once": "At once",
  daily: "In the daily mail",
  off: "Not by mail",
} as const satisfies Record<MailPace, string>;

/** As it is kept: kinds that come once a day, and kinds that do not come, whichever way they would. */
type Kept = { off: readonly string[]; daily: readonly string[] };

/** What was chosen for each kind; one that nothing is said of comes at once. */
export const mailPaces = ({ off, daily }: Kept): MailPaces => {
  const paceOf = (kind: MailKind): MailPace =>
    off.includes(kind) ? "off" : daily.includes(kind) ? "daily" : "at once";
  return Object.fromEntries(MAIL_KINDS.map((kind) => [kind, paceOf(kind)])) as MailPaces;
};

/** Kinds for which that was chosen. */
export const kindsWith = (paces: MailPaces, pace: MailPace): MailKind[] =>
  MAIL_KINDS.filter((kind) => paces[kind] === pace);
