import { dayWords } from "@/lib/catalogue/domain/day-words";
import type { HeldStanding } from "@/lib/planner/domain/credits/held-standing";
import { StandingFigure } from "./standing-figure";
import { StateBadge } from "./state-badge";

type StandingListProps = {
  standings: readonly HeldStanding[];
  today: string;
  /** Where one certification is shown; null where there is no such page for the reader. */
  hrefOf: ((heldId: string) => string) | null;
};

/** Everything that is held, what needs attention first. */
export function StandingList({ standings, today, hrefOf }: StandingListProps) {
  return (
    <ul className="border-t border-line-strong">
      {standings.map((one) => (
        <li
          key={one.held.id}
          className="grid gap-x-10 gap-y-4 border-b border-line py-6 md:grid-cols-[minmax(0,18rem)_minmax(0,1fr)]"
        >
          <div className="flex min-w-0 flex-col items-start gap-2">
            <h2 className="text-lg">
              {hrefOf ? <a href={hrefOf(one.held.id)}>{one.held.title}</a> : one.held.title}
            </h2>
            <StateBadge state={one.state} />
            <p className="text-sm text-ink-2">
              {[one.held.issuer, `awarded ${dayWords(one.held.awardedOn)}`]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </div>
          <StandingFigure standing={one} today={today} />
        </li>
      ))}
    </ul>
  );
}
