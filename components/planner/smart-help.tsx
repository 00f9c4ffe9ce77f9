import type { Path } from "@/lib/kernel/path";
import { parseQuarter } from "@/lib/kernel/quarter";
import { parseHours } from "@/lib/planner/domain/hours";
import { smartHints } from "@/lib/planner/domain/smart-hints";

export type PlanFrame = { path: Path; hoursPerQuarter: number; startsIn: number };
type SmartHelpProps = { typed: Readonly<Record<string, string>>; plan: PlanFrame };

/** What would make the item clearer, from what is typed so far. Nothing is asked for. */
export function SmartHelp({ typed, plan }: SmartHelpProps) {
  const hints = smartHints(
    {
      title: typed.title ?? "",
      notes: typed.notes ?? "",
      startsIn: parseQuarter(typed.startsIn ?? ""),
      quarters: Number(typed.quarters) || null,
      hours: parseHours(typed.hours ?? ""),
      serves: Number(typed[`serves.${plan.path}`] ?? 0),
    },
    plan,
  );
  return (
    <div aria-live="polite" className="text-sm text-ink-2">
      {hints.length > 0 && (
        <ul aria-label="What would make it clearer" className="border-s-2 border-line-strong ps-3">
          {hints.map(({ about, words }) => (
            <li key={about}>{words}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
