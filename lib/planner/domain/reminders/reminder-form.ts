import type { PlanForm } from "@/lib/planner/domain/plan-forms";
import { type Digest, type QuietHours, REMINDER_KINDS } from "./reminder-kinds";

type Settings = { digest: Digest; quiet: QuietHours; muted: readonly string[] };

const two = (n: number): string => String(n).padStart(2, "0");

/** 1200 → `20:00`. */
const clockText = (minutes: number): string =>
  `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** The settings as their form shows them; what reminds is ticked, one field each, `kind.<kind>`. */
export const reminderForm = ({ digest, quiet, muted }: Settings): PlanForm => ({
  digest,
  quietFrom: clockText(quiet.from),
  quietTo: clockText(quiet.to),
  ...Object.fromEntries(
    REMINDER_KINDS.filter((kind) => !muted.includes(kind)).map((kind) => [`kind.${kind}`, "on"]),
  ),
});
