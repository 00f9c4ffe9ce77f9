import { outsideRange } from "@/lib/assessment/domain/outside-range";
import { qualityWords } from "@/lib/assessment/domain/quality-words";
import type { Score } from "@/lib/assessment/domain/score";
import { sensitivityWords } from "@/lib/assessment/domain/sensitivity-words";
import type { StopReason } from "@/lib/assessment/domain/stop-reason";
import { stopReasonWords } from "@/lib/assessment/domain/stop-reason-words";
import { ResultSensitivity } from "./result-sensitivity";

type ResultQualityProps = {
  score: Pick<
    Score,
    "answered" | "flags" | "leadership" | "sensitivity" | "specialist" | "verdict"
  >;
  status: string;
  /** Where the questions were chosen one by one: why they ended, and after how many. */
  stopped?: { reason: StopReason; questions: number } | null;
};

/** How far this result can be trusted: what hangs on the lines, and what the sitting itself shows. */
export function ResultQuality({ score, status, stopped }: ResultQualityProps) {
  return (
    <>
      <ul className="flow max-w-measure list-disc ps-5">
        {status === "provisional" && (
          <li>
            All numbers are <strong>provisional</strong>: no data on real people stand behind them
            yet. That doubt is drawn into the rings and bands, which are wider for it.
          </li>
        )}
        <li>{sensitivityWords(score)}</li>
        {outsideRange(score) && (
          <li>
            You lie where this form has few questions that fit. The direction can be trusted more
            than the distance.
          </li>
        )}
        {score.flags.map((flag) => (
          <li key={flag.sign}>{qualityWords(flag)}</li>
        ))}
        {score.flags.length === 0 && (
          <li>Nothing about the times, the rows of equal answers or their fit stood out.</li>
        )}
        {stopped && <li>{stopReasonWords(stopped.reason, stopped.questions)}</li>}
        <li>
          {score.answered.specialist} answers count towards specialist and{" "}
          {score.answered.leadership} towards leadership. Questions that were only being tried out
          count for nothing.
        </li>
        <li>
          It says what you like to do, not what you are able to do. It must never be used for hiring
          or promotion.
        </li>
      </ul>
      <div className="mt-4">
        <ResultSensitivity sensitivity={score.sensitivity} />
      </div>
    </>
  );
}
