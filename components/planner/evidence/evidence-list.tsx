import type { EvidenceTarget, EvidenceView } from "@/lib/planner/domain/evidence/evidence";
import { EvidenceLink } from "./evidence-link";
import { RemoveEvidence } from "./remove-evidence";

type Placed = EvidenceView & { target: EvidenceTarget; of: string | null; planId: string | null };

/** Evidence of everything, the newest first, each with what it shows. */
export const EvidenceList = ({ evidence }: { evidence: readonly Placed[] }) => (
  <ul className="border-t border-line-strong">
    {evidence.map((one) => (
      <li
        key={one.id}
        className="grid items-center gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
      >
        <EvidenceLink evidence={one} />
        <p className="min-w-0 break-words text-sm">
          <Shown {...one} />
        </p>
        <RemoveEvidence evidence={one} />
      </li>
    ))}
  </ul>
);

function Shown({ target, of, planId }: Pick<Placed, "target" | "of" | "planId">) {
  if (of === null)
    return <span className="text-ink-2">Shows an item that is not in a plan any more</span>;
  return (
    <>
      <span className="text-ink-2">Shows </span>
      <a href={`${placeOf(target, planId)}#evidence`}>{of}</a>
    </>
  );
}

const placeOf = ({ kind, id }: EvidenceTarget, planId: string | null): string =>
  kind === "item"
    ? `/plan/${planId}/items/${id}`
    : kind === "activity"
      ? `/credits/activities/${id}`
      : `/credits/${id}`;
