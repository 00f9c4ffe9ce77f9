import { controlClass } from "@/components/forms/control-frame";
import { buttonClass } from "@/components/ui/button";
import { resultInShort } from "@/lib/assessment/domain/result-in-short";
import type { Score } from "@/lib/assessment/domain/score";

type HistoryPickerProps = {
  /** Newest first. */
  sittings: readonly { attemptId: string; submittedAt: Date; score: Score }[];
  /** Where the comparison stands. */
  action: string;
  chosen?: { before: string; after: string };
  day: (date: Date) => string;
};

/** Two sittings to set side by side; the first and the latest unless others are chosen. A plain GET form. */
export function HistoryPicker({ sittings, action, chosen, day }: HistoryPickerProps) {
  const fields = [
    { name: "a", label: "One sitting", chosen: chosen?.before ?? sittings.at(-1)?.attemptId },
    { name: "b", label: "Another one", chosen: chosen?.after ?? sittings[0]?.attemptId },
  ];
  return (
    <form action={action} className="flex flex-wrap items-end gap-4 print-hidden">
      {fields.map((field) => (
        <div key={field.name} className="flex min-w-0 flex-1 basis-72 flex-col gap-1.5">
          <label htmlFor={`compare-${field.name}`} className="font-semibold">
            {field.label}
          </label>
          <select
            id={`compare-${field.name}`}
            name={field.name}
            defaultValue={field.chosen}
            className={controlClass}
          >
            {sittings.map(({ attemptId, submittedAt, score }) => (
              <option key={attemptId} value={attemptId}>
                {day(submittedAt)}: {resultInShort(score.verdict)}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button type="submit" className={buttonClass({ variant: "secondary" })}>
        Compare
      </button>
    </form>
  );
}
