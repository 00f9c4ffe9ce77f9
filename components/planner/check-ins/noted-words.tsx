import type { CheckInField } from "@/lib/planner/domain/check-ins/check-in-form";
import { CHECK_IN_LABELS } from "./check-in-labels";

type NotedWordsProps = {
  checkIn: Readonly<Record<Exclude<CheckInField, "confidence">, string>> & { confidence: number };
};

/** A finished check-in, as it was written. */
export function NotedWords({ checkIn }: NotedWordsProps) {
  const said = {
    went: checkIn.went,
    changed: checkIn.changed,
    obstacle: checkIn.obstacle,
    confidence: `${checkIn.confidence} of 100`,
    nextStep: checkIn.nextStep,
  };
  return (
    <dl className="flex max-w-measure flex-col gap-4">
      {Object.entries(CHECK_IN_LABELS).map(([name, label]) => {
        const words = said[name as CheckInField];
        return words ? (
          <div key={name}>
            <dt className="font-semibold">{label}</dt>
            <dd className="break-words whitespace-pre-wrap">{words}</dd>
          </div>
        ) : null;
      })}
    </dl>
  );
}
