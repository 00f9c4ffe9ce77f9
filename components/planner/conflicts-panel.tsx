import { buttonClass } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { WarnIcon } from "@/components/ui/icons";
import { Still } from "@/components/ui/still";
import { applyRepairAction } from "@/lib/planner/actions";
import { ListForm } from "./list-form";

type Conflict = { key: string; words: string; repair: string | null };
type ConflictsPanelProps = {
  planId: string;
  version: number;
  conflicts: readonly Conflict[];
  canEdit: boolean;
};

/** More than this many at once are shown on demand. */
const AT_ONCE = 3;

/** What does not fit, each with its cheapest repair. */
export function ConflictsPanel({ conflicts, ...plan }: ConflictsPanelProps) {
  if (conflicts.length === 0) return null;
  const [some, more] = [conflicts.slice(0, AT_ONCE), conflicts.slice(AT_ONCE)];
  const lists = (
    <>
      <ConflictList conflicts={some} canEdit={plan.canEdit} />
      {more.length > 0 && (
        <Disclosure summary={`Show ${more.length} more`}>
          <ConflictList conflicts={more} canEdit={plan.canEdit} />
        </Disclosure>
      )}
    </>
  );
  return (
    <section
      aria-labelledby="conflicts"
      className="mb-6 border-y border-s-2 border-e border-line border-s-danger bg-surface px-4 py-3"
    >
      <h2 id="conflicts" className="flex items-center gap-2 text-lg">
        <WarnIcon className="size-5 text-danger" />
        {conflicts.length === 1
          ? "One thing does not fit"
          : `${conflicts.length} things do not fit`}
      </h2>
      {plan.canEdit ? (
        <ListForm
          action={applyRepairAction}
          scope="conflicts"
          fields={{ planId: plan.planId, version: plan.version }}
        >
          {lists}
        </ListForm>
      ) : (
        lists
      )}
      {plan.canEdit && (
        <p className="mt-1 text-sm print-hidden">
          <a href={`/plan/${plan.planId}/fit`}>Let a fit propose where everything goes</a>
        </p>
      )}
    </section>
  );
}

type ConflictListProps = Pick<ConflictsPanelProps, "conflicts" | "canEdit">;

/** The cheapest repair of each is one press away; undo takes it back. */
function ConflictList({ conflicts, canEdit }: ConflictListProps) {
  const look = `${buttonClass({ variant: "secondary", size: "compact" })} print-hidden`;
  return (
    <Still as="ul" className="divide-y divide-line">
      {conflicts.map(({ key, words, repair }) => (
        <li key={key} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2">
          <p className="max-w-measure min-w-0 flex-1 basis-72">{words}</p>
          {canEdit && repair && (
            <button type="submit" name="conflict" value={key} className={look}>
              {repair}
            </button>
          )}
        </li>
      ))}
    </Still>
  );
}
