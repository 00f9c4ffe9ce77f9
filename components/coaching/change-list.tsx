import { Badge } from "@/components/ui/badge";
import type { SaidChange } from "@/lib/coaching/domain/changes-between";

/** What changed between two revisions, one line each; what weighs is marked in words. */
export function ChangeList({ changes }: { changes: readonly SaidChange[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {changes.map(({ words, isMaterial }) => (
        <li
          key={words}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2"
        >
          <span className="first-letter:uppercase">{words}</span>
          {isMaterial && <Badge tone="warn">Material</Badge>}
        </li>
      ))}
    </ul>
  );
}
