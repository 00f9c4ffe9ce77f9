import { Section } from "@/components/layout/section";
import { renewalHref } from "@/components/planner/timeline/renewal-lane";
import { Badge } from "@/components/ui/badge";
import { dayWords } from "@/lib/catalogue/domain/day-words";
import { quarterText } from "@/lib/kernel/quarter";
import type { RenewalDue } from "@/lib/planner/domain/credits/renewal-dates";

type RenewalListProps = { renewals: readonly RenewalDue[]; planId: string; isOwn: boolean };

/** What falls due by itself, day by day; nothing where nothing does. */
export function RenewalList({ renewals, planId, isOwn }: RenewalListProps) {
  if (renewals.length === 0) return null;
  return (
    <Section
      title="Renewals"
      lead="They follow from what you hold and plan, and move with it. None of them is an item of the plan."
    >
      <ul className="divide-y divide-line border-y border-line">
        {renewals.map((due) => (
          <li key={due.id} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-2">
            <span className="w-44 text-sm text-ink-2">
              {dayWords(due.date)}, {quarterText(due.quarter)}
            </span>
            {isOwn ? <a href={renewalHref(due, planId)}>{due.title}</a> : due.title}
            <Badge>{due.heldId ? "Renewal" : "Renewal, if earned as planned"}</Badge>
          </li>
        ))}
      </ul>
    </Section>
  );
}
