import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import type { ImportedRow } from "@/lib/planner/domain/exchange/import-items";

const LOOK = {
  new: { tone: "accent", word: "New" },
  changed: { tone: "neutral", word: "Changed" },
  same: { tone: "neutral", word: "Same" },
  wrong: { tone: "danger", word: "Wrong" },
} as const satisfies Record<ImportedRow["state"], { tone: string; word: string }>;

type ImportedRowsProps = { rows: readonly ImportedRow[]; children: ReactNode };

/** What a file would do, row by row, and what can be done about it. */
export function ImportedRows({ rows, children }: ImportedRowsProps) {
  const shown = rows.filter(({ state }) => state !== "same");
  return (
    <section aria-labelledby="imported" className="flex flex-col gap-4">
      <h2 id="imported" className="text-xl">
        What it would change
      </h2>
      <p role="status">{countWords(rows)}</p>
      <ul className="divide-y divide-line border-y border-line">
        {shown.map(({ line, title, state, words }) => (
          <li key={line} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
            <Badge tone={LOOK[state].tone}>{LOOK[state].word}</Badge>
            <div className="min-w-0">
              <p>
                <span className="text-ink-2">Line {line}: </span>
                {title || "without a title"}
              </p>
              {words.map((one) => (
                <p key={one} className={state === "wrong" ? "text-danger" : "text-sm text-ink-2"}>
                  {one}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

function countWords(rows: readonly ImportedRow[]): string {
  const count = (state: ImportedRow["state"]) => rows.filter((row) => row.state === state).length;
  const wrong = count("wrong");
  const all = `${count("new")} new, ${count("changed")} changed, ${count("same")} the same.`;
  return wrong > 0
    ? `${wrong === 1 ? "One line is" : `${wrong} lines are`} wrong: mend the file and look again. Nothing is taken in until then. ${all}`
    : `${all} What the file does not name stays as it is.`;
}
