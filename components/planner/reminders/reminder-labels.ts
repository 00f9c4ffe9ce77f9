import type { Digest, ReminderKind } from "@/lib/planner/domain/reminders/reminder-kinds";

export const KIND_LABELS = {
  "check-in": "A check-in is due",
  item: "An item begins, or should have ended",
  experiment: "An experiment’s result",
  renewal: "A renewal falls due",
  tripwire: "A tripwire’s date",
} as const satisfies Record<ReminderKind, string>;

export const DIGEST_LABELS = {
  "at once": "As soon as something is due",
  daily: "Once a day",
  weekly: "Once a week, on Monday",
  off: "Never by mail, only in the inbox",
} as const satisfies Record<Digest, string>;
