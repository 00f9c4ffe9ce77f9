import { Notice } from "@/components/ui/notice";

/** Says that a proposal was taken over, and that it need not stay. */
export function FittedNotice({ items }: { items: number }) {
  if (items < 1) return null;
  const what = items === 1 ? "One item has" : `${Math.floor(items)} items have`;
  return (
    <div className="mb-6 print-hidden">
      <Notice tone="ok" role="status">
        {`${what} a new quarter. Undo takes all of it back in one step.`}
      </Notice>
    </div>
  );
}
