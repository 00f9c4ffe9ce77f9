import { type Rubric, rubricWords } from "@/lib/coaching/domain/rubric";

/** What a coach said of a plan's qualities, in words; nothing where they said nothing. */
export function RubricSaid({ rubric, title }: { rubric: Rubric; title: string }) {
  const said = rubricWords(rubric);
  if (said.length === 0) return null;
  return (
    <div>
      <h3 className="text-sm text-ink-2">{title}</h3>
      <dl className="mt-1 grid max-w-question gap-x-6 gap-y-1 sm:grid-cols-[10rem_7rem_1fr]">
        {said.map(({ word, asks, level }) => (
          <div key={word} className="contents max-sm:block">
            <dt className="font-semibold">{word}</dt>
            <dd>{level}</dd>
            <dd className="text-sm text-ink-2">{asks}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
