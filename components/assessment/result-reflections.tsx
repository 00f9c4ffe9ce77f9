import { Notice } from "@/components/ui/notice";
import { REFLECTION_QUESTIONS } from "@/lib/assessment/domain/reflection-questions";
import type { Verdict } from "@/lib/assessment/domain/score";
import { visionNote } from "@/lib/assessment/domain/vision-note";

type ResultReflectionsProps = {
  written: Readonly<Record<string, string>>;
  verdict: Verdict;
};

/** The reflections as they were written, and a word where wishes and score point different ways. */
export function ResultReflections({ written, verdict }: ResultReflectionsProps) {
  const answered = REFLECTION_QUESTIONS.filter(({ id }) => written[id]);
  if (answered.length === 0) return <p className="text-ink-2">Nothing is written here yet.</p>;
  const note = visionNote(written, verdict);
  return (
    <div className="flex flex-col gap-6">
      {note && <Notice>{note}</Notice>}
      <dl className="grid max-w-4xl gap-x-12 gap-y-6 md:grid-cols-2">
        {answered.map(({ id, title, choices }) => (
          <div key={id}>
            <dt className="text-sm text-ink-2">{title}</dt>
            <dd className="mt-1 whitespace-pre-wrap">
              {choices?.find(({ value }) => value === written[id])?.label ?? written[id]}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
