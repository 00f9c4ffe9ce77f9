import { Notice } from "@/components/ui/notice";
import { fitLabel } from "@/lib/planner/domain/fit/fit-label";

type FittedNoticeProps = {
  items: number;
  /** The step that undo would take back. */
  undo: string | null;
};

/** Says that a proposal was taken over and need not stay, while undo would take back that and nothing else. */
export function FittedNotice({ items, undo }: FittedNoticeProps) {
  if (items < 1 || undo !== fitLabel(items)) return null;
  const what = items === 1 ? "One item has" : `${items} items have`;
  return (
    <div className="mb-6 print-hidden">
      <Notice tone="ok" role="status">
        {`${what} a new quarter. Undo takes all of it back in one step.`}
      </Notice>
    </div>
  );
}
