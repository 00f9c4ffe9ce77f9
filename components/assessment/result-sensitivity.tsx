import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import { OUTCOME_WORDS, OUTCOMES } from "@/lib/assessment/domain/outcome";
import { resultInShort } from "@/lib/assessment/domain/result-in-short";
import type { Score } from "@/lib/assessment/domain/score";
import { inPercent } from "./in-percent";

const drawn = (shift: number): string => {
  if (shift === 0) return "As they are drawn";
  return `Both ${Math.abs(shift)} ${shift < 0 ? "lower" : "higher"}`;
};

/** The reading with both lines a quarter of a unit lower, where they are, and as much higher. */
export function ResultSensitivity({ sensitivity }: Pick<Score, "sensitivity">) {
  return (
    <Disclosure summary="What hangs on the lines, in numbers">
      <Table caption="The reading where both dashed lines are moved" captionHidden>
        <thead>
          <tr>
            <th scope="col">The lines</th>
            {OUTCOMES.map((outcome) => (
              <th key={outcome} scope="col" className="text-end">
                {OUTCOME_WORDS[outcome]}
              </th>
            ))}
            <th scope="col">In words</th>
          </tr>
        </thead>
        <tbody>
          {sensitivity.map(({ shift, probabilities, verdict }) => (
            <tr key={shift}>
              <th scope="row" className="font-normal">
                {drawn(shift)}
              </th>
              {OUTCOMES.map((outcome) => (
                <td key={outcome} className="text-end">
                  {inPercent(probabilities[outcome])}
                </td>
              ))}
              <td>{resultInShort(verdict)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Disclosure>
  );
}
