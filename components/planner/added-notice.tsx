import { Notice } from "@/components/ui/notice";
import { isolated } from "@/lib/kernel/isolated";
import { quarterText } from "@/lib/kernel/quarter";
import type { PlanItem } from "@/lib/planner/domain/plan";

type AddedNoticeProps = { item: Pick<PlanItem, "title" | "startsIn"> | undefined };

/** Says where the item went that was just added. */
export function AddedNotice({ item }: AddedNoticeProps) {
  if (!item) return null;
  const where = item.startsIn === null ? "to the tray" : `in ${quarterText(item.startsIn)}`;
  return (
    <div className="mb-6 print-hidden">
      <Notice tone="ok" role="status">
        {`${isolated(item.title)} was added ${where}.`}
      </Notice>
    </div>
  );
}
