import { dayWords } from "@/lib/catalogue/domain/day-words";
import type { CreditActivity } from "@/lib/planner/domain/credits/credits";
import { sizeWords } from "@/lib/planner/domain/credits/size-words";

type ActivityListProps = {
  activities: readonly CreditActivity[];
  held: readonly { id: string; title: string }[];
  /** Whether the reader may open and repeat them. */
  isOwn: boolean;
};

/** Activities of the ledger, one row each: what, when, how much, and what it counts for. */
export function ActivityList({ activities, held, isOwn }: ActivityListProps) {
  const titles = new Map(held.map(({ id, title }) => [id, title]));
  return (
    <ul className="border-t border-line-strong">
      {activities.map((one) => (
        <li
          key={one.id}
          id={one.id}
          className="grid gap-x-8 gap-y-1 border-b border-line py-3 sm:grid-cols-[9rem_minmax(0,1fr)_9rem]"
        >
          <p className="text-sm text-ink-2">{dayWords(one.doneOn)}</p>
          <div className="min-w-0">
            <p>{isOwn ? <a href={`/credits/activities/${one.id}`}>{one.title}</a> : one.title}</p>
            <p className="text-sm text-ink-2">
              {[one.provider, one.category?.replaceAll("-", " "), countsFor(one, titles)]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </div>
          <p className="flex flex-wrap items-start gap-x-4 sm:flex-col sm:items-end">
            <span>{sizeWords(one)}</span>
            {isOwn && (
              <a
                href={`/credits/activities/new?like=${one.id}`}
                aria-label={`Repeat ${one.title}`}
                className="link-quiet text-sm text-ink-2 print-hidden"
              >
                Repeat
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function countsFor({ shares }: CreditActivity, titles: ReadonlyMap<string, string>): string {
  const names = shares.flatMap(({ certificationId }) => titles.get(certificationId) ?? []);
  return names.length === 0 ? "counts for nothing yet" : `counts for ${names.join(", ")}`;
}
