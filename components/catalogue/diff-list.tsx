import { Disclosure } from "@/components/ui/disclosure";

type DiffListProps = { title: string; rows: readonly (readonly [code: string, words: string])[] };

/** Longer lists are opened by who wants them. */
const SHORT = 12;

/** Occupations a diff names, each by its code; nothing where there are none. */
export function DiffList({ title, rows }: DiffListProps) {
  if (rows.length === 0) return null;
  return (
    <Disclosure summary={`${title}: ${rows.length}`} open={rows.length <= SHORT}>
      <ul className="grid gap-1.5">
        {rows.map(([code, words]) => (
          <li key={code} className="grid gap-x-4 sm:grid-cols-[auto_minmax(0,1fr)]">
            <code className="pt-0.5 text-sm text-ink-2">{code}</code> {words}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
