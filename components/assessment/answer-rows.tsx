// The tightest script budget of all: what the compiler would add costs more than a redrawn question.
"use no memo";
import type { Ref } from "react";
import type { ShownQuestion } from "@/lib/assessment/domain/shown-question";

type AnswerRowsProps = {
  question: ShownQuestion;
  chosen: number | undefined;
  onAnswer: (value: number) => void;
  withKeys: boolean;
  headingRef: Ref<HTMLLegendElement>;
};

/** One question with its answers as native radios in rows. Choosing keeps the answer and goes nowhere. */
export function AnswerRows(props: AnswerRowsProps) {
  const { question, chosen, onAnswer, withKeys, headingRef } = props;
  const { sides } = question;
  return (
    <fieldset>
      <legend ref={headingRef} tabIndex={-1} className="mb-6 w-full">
        {question.prompt && (
          <span className="mb-2 block text-sm font-normal text-ink-2">{question.prompt}</span>
        )}
        <h1 className="text-xl sm:text-2xl">{question.text}</h1>
        {sides && <PairSides {...sides} />}
      </legend>
      <div className="flex flex-col gap-2">
        {question.labels.map((label, value) => (
          <label
            key={label}
            className="flex min-h-12 items-center gap-4 rounded-sm border border-line-strong bg-surface px-4 py-2.5 transition-colors hover:border-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:outline has-checked:outline-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="value"
              id={`answer-${value}`}
              value={value}
              defaultChecked={value === chosen}
              onChange={() => onAnswer(value)}
              className="size-5 shrink-0 outline-none"
            />
            <span className="flex-1">{label}</span>
            {withKeys && (
              <span
                aria-hidden="true"
                className="hidden size-6 place-items-center rounded-sm border border-line text-xs text-ink-3 pointer-fine:grid"
              >
                {value + 1}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function PairSides({ a, b }: { a: string; b: string }) {
  return (
    <span className="mt-5 grid gap-3 text-lg sm:grid-cols-2">
      {[
        ["A", a],
        ["B", b],
      ].map(([letter, side]) => (
        <span key={letter} className="plate flex items-baseline gap-3 px-4 py-4 font-normal">
          <span className="font-semibold text-accent">{letter}</span>
          <span>{side}</span>
        </span>
      ))}
    </span>
  );
}
