// The tightest script budget of all: what the compiler would add costs more than a redrawn question.
"use no memo";
import { timeLeft } from "@/lib/assessment/domain/time-left";

type QuestionCountProps = {
  number: number;
  total: number;
  /** How many there may be, where not all are known yet: then no time can be told either. */
  most: number | null;
  minutes: number;
};

/** Where one is among the questions, and for how long. */
export function QuestionCount({ number, total, most, minutes }: QuestionCountProps) {
  return (
    <p className="text-sm text-ink-2">
      <span className="font-semibold text-ink">
        {most === null ? `${number} of ${total}` : `Question ${number}`}
      </span>
      , {most === null ? timeLeft(minutes) : `at most ${most}`}
    </p>
  );
}
