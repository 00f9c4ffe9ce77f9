import { RenewIcon } from "@/components/planner/plan-icons";
import { dayWords } from "@/lib/catalogue/domain/day-words";
import type { RenewalDue } from "@/lib/planner/domain/credits/renewal-dates";
import { gridPlace } from "./grid-place";

type RenewalLaneProps = {
  renewals: readonly RenewalDue[];
  startsIn: number;
  planId: string;
  /** Whether the reader may open what a renewal belongs to. */
  isOwn: boolean;
};

/** What falls due by itself, drawn apart from what is planned: it cannot be moved. */
export function RenewalLane({ renewals, startsIn, planId, isOwn }: RenewalLaneProps) {
  const rows = new Map<number, number>();
  const places = renewals.map((due) => {
    const row = rows.get(due.quarter) ?? 0;
    rows.set(due.quarter, row + 1);
    return { due, place: gridPlace(due.quarter - startsIn, 1, row) };
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a lane is a group, not a set of form fields
    <div
      role="group"
      aria-label="Renewals"
      className="lane border-t border-dashed border-line-strong"
    >
      <div className="lane-name">
        <RenewIcon className="mt-0.5 size-4 shrink-0" />
        Renewals
      </div>
      <ul className="grid min-h-9 flex-1 auto-rows-[2.25rem] grid-cols-20">
        {places.map(({ due, place }) => (
          <li key={due.id} className={`${place} min-w-0 p-0.5`}>
            <Mark due={due} href={isOwn ? renewalHref(due, planId) : null} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where a renewal leads: to the certification, or to the item that is to become one. */
export const renewalHref = ({ heldId, itemId }: RenewalDue, planId: string): string =>
  heldId ? `/credits/${heldId}` : `/plan/${planId}/items/${itemId}`;

function Mark({ due: { title, date, heldId }, href }: { due: RenewalDue; href: string | null }) {
  const look =
    "flex h-full items-center rounded-sm border border-dashed border-line-strong bg-surface px-1 text-xs text-ink no-underline";
  const words = `${title}: renewal due ${dayWords(date)}${heldId ? "" : ", if earned as planned"}`;
  const label = <span className="truncate">{title}</span>;
  return href ? (
    <a href={href} aria-label={words} title={words} className={`${look} hover:border-ink`}>
      {label}
    </a>
  ) : (
    <span title={words} className={look}>
      {label}
    </span>
  );
}
