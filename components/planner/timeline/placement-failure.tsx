import { quartersText } from "@/components/planner/item-looks";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { quarterText } from "@/lib/kernel/quarter";
import type { PlanItem } from "@/lib/planner/domain/plan";
import type { Failure, Patch } from "./use-placement";

type PlacementFailureProps = {
  failure: Failure | null;
  items: readonly PlanItem[];
  insist: (item: PlanItem, to: Patch, version: number) => void;
  forget: () => void;
};

/** A move that was not saved: what was wanted beside what stands now, and the choice between them. */
export function PlacementFailure({ failure, items, insist, forget }: PlacementFailureProps) {
  if (!failure) return null;
  const { conflict } = failure;
  const item = conflict && items.find(({ id }) => id === conflict.itemId);
  return (
    <div className="mb-3">
      <Notice tone="danger" role="alert" title={failure.message}>
        {conflict && item && (
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 text-sm">
            <dt>You wanted</dt>
            <dd>{patchText(conflict.wanted)}</dd>
            <dt>It now stands at</dt>
            <dd>{conflict.stands}</dd>
          </dl>
        )}
        <p className="flex flex-wrap gap-2 pt-1">
          {conflict && item && (
            <Button
              size="compact"
              variant="secondary"
              onClick={() => insist(item, conflict.wanted, conflict.version)}
            >
              Move it as you wanted
            </Button>
          )}
          <Button size="compact" variant="secondary" onClick={forget}>
            {conflict ? "Leave it as it stands" : "All right"}
          </Button>
        </p>
      </Notice>
    </div>
  );
}

const patchText = ({ startsIn, quarters }: Patch): string =>
  startsIn === null ? "the tray" : `${quarterText(startsIn)}, ${quartersText(quarters)}`;
