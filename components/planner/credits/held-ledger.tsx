import { Table } from "@/components/ui/table";
import { dayWords } from "@/lib/catalogue/domain/day-words";
import type { CreditActivity, Held } from "@/lib/planner/domain/credits/credits";
import { creditWords, sizeWords } from "@/lib/planner/domain/credits/size-words";

type HeldLedgerProps = { held: Held; activities: readonly CreditActivity[] };

/** So many are shown with the certification; the ledger has them all. */
const SHOWN = 60;

/** What counts for one certification. */
export function HeldLedger({ held, activities }: HeldLedgerProps) {
  if (activities.length === 0)
    return (
      <p className="max-w-measure text-ink-2">
        Nothing counts for it yet.{" "}
        <a href={`/credits/activities/new?for=${held.id}`}>Enter an activity</a>, and it counts from
        its day on.
      </p>
    );
  const weightOf = ({ shares }: CreditActivity) =>
    shares.find(({ certificationId }) => certificationId === held.id)?.weight ?? 1;
  return (
    <>
      <Table caption="Activities that count for it" captionHidden>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Activity</th>
            <th scope="col">Category</th>
            <th scope="col" className="text-end">
              Entered
            </th>
            <th scope="col" className="text-end">
              Counts
            </th>
          </tr>
        </thead>
        <tbody>
          {activities.slice(0, SHOWN).map((one) => (
            <tr key={one.id}>
              <td className="whitespace-nowrap">{dayWords(one.doneOn)}</td>
              <td>
                <a href={`/credits/activities/${one.id}`}>{one.title}</a>
                {one.doneOn < held.awardedOn && (
                  <span className="text-ink-2"> (before the award: does not count)</span>
                )}
              </td>
              <td>{one.category?.replaceAll("-", " ")}</td>
              <td className="text-end">{sizeWords(one)}</td>
              <td className="text-end">{creditWords(one, weightOf(one), held.rule?.unit)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {activities.length > SHOWN && (
        <p className="mt-3 text-sm text-ink-2">
          The latest {SHOWN} of {activities.length}.{" "}
          <a href={`/credits/activities?certification=${held.id}`}>All of them</a>
        </p>
      )}
    </>
  );
}
