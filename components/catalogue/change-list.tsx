import type { EntryChange } from "@/lib/catalogue/domain/entry-changes";

/** Fact by fact, what stood before and what stands now. */
export function ChangeList({ changes }: { changes: readonly EntryChange[] }) {
  return (
    <dl className="grid gap-2 text-sm">
      {changes.map(({ label, before, after }) => (
        <div key={label} className="min-w-0">
          <dt className="font-semibold">{label}</dt>
          <dd className="break-words whitespace-pre-line">
            <span className="text-ink-2">was </span>
            <del className="text-ink-2 no-underline">{before}</del>
            <span className="text-ink-2">, is now </span>
            <ins className="no-underline">{after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
