import { Table } from "@/components/ui/table";
import { dayWords } from "@/lib/catalogue/domain/day-words";
import { requirementWords } from "@/lib/catalogue/domain/requirement-words";
import type { CycleSoFar } from "@/lib/planner/domain/renewals/cycles-so-far";

type CycleListProps = { cycles: readonly CycleSoFar[]; unit: string };

/** Every cycle with what was earned in it, line by line. */
export function CycleList({ cycles, unit }: CycleListProps) {
  return (
    <Table caption="Cycles of this certification" captionHidden>
      <thead>
        <tr>
          <th scope="col">Cycle</th>
          <th scope="col">Requirement</th>
          <th scope="col" className="text-end">
            Earned
          </th>
          <th scope="col" className="text-end">
            Left
          </th>
          <th scope="col">Judged</th>
        </tr>
      </thead>
      <tbody>
        {cycles.map((cycle) =>
          rowsOf(cycle, unit).map((row, n) => (
            <tr key={`${cycle.from} ${row.words}`}>
              <td>{n === 0 && `${dayWords(cycle.from)} to ${dayWords(cycle.to)}`}</td>
              <td>{row.words}</td>
              <td className="text-end">{row.earned}</td>
              <td className="text-end">{row.left}</td>
              <td>{n === 0 && judgedWords(cycle)}</td>
            </tr>
          )),
        )}
      </tbody>
    </Table>
  );
}

const rowsOf = ({ requirements }: CycleSoFar, unit: string) =>
  requirements.length === 0
    ? [{ words: "Nothing that credits could show", earned: "–", left: "–" }]
    : requirements.map((line) => ({
        words: requirementWords(line, unit),
        earned: String(line.earned),
        left: String(line.remaining),
      }));

const judgedWords = ({ isOver, isEnough, isAccepted }: CycleSoFar): string => {
  if (isAccepted && isEnough !== true) return "Accepted by the issuer";
  if (isEnough === null) return isOver ? "Not by credits" : "Running";
  return isEnough ? "Enough" : "Short";
};
