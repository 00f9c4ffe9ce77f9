/** What reminds. Each is turned on and off on its own. */
export const REMINDER_KINDS = ["check-in", "item", "experiment", "renewal", "tripwire"] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

export const DIGESTS = ["at once", "daily", "weekly", "off"] as const;
export type Digest = (typeof DIGESTS)[number];

/** Minutes after midnight where the person lives; equal ends mean no quiet hours. */
export type QuietHours = { from: number; to: number };

/** How a person is reminded who has said nothing about it. */
export const BY_DEFAULT = {
  digest: "at once" as Digest,
  quiet: { from: 20 * 60, to: 8 * 60 } as QuietHours,
  muted: [] as readonly string[],
};
