import { Badge } from "@/components/ui/badge";

type Said = { words: string; isMaterial: boolean };

/** What changed between two versions, one line each; what weighs is marked in words. */
export function ChangeList({ changes }: { changes: readonly Said[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {changes.map(({ words, isMaterial }) => (
        <li
          key={words}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2"
        >
          <span className="min-w-0 break-words first-letter:uppercase">{words}</span>
          {isMaterial && <Badge tone="warn">Material</Badge>}
        </li>
      ))}
    </ul>
  );
}
