import { dayWords } from "@/lib/catalogue/domain/day-words";
import { requirementWords } from "@/lib/catalogue/domain/requirement-words";
import type { CycleSoFar } from "@/lib/planner/domain/renewals/cycles-so-far";

type CycleListProps = { cycles: readonly CycleSoFar[]; unit: string };

/** Every cycle with what was earned in it, line by line. */
export function CycleList({ cycles, unit }: CycleListProps) {
  return (
    <table className="numbers max-sm:block">
      <caption className="sr-only">Cycles of this certification</caption>
      <thead className="max-sm:sr-only">
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
      <tbody className="max-sm:block">
        {cycles.map((cycle) =>
          rowsOf(cycle, unit).map((row, n) => (
            <tr key={`${cycle.from} ${row.words}`} className={STACKED}>
              <td className="max-sm:order-1 max-sm:w-full max-sm:font-semibold">
                {n === 0 && `${dayWords(cycle.from)} to ${dayWords(cycle.to)}`}
              </td>
              <td className="max-sm:order-3 max-sm:w-full">{row.words}</td>
              <Amount of="Earned">{row.earned}</Amount>
              <Amount of="Left">{row.left}</Amount>
              <td className="max-sm:order-2 max-sm:w-full">{n === 0 && judgedWords(cycle)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

/** On a phone a row's cells stand below each other: the cycle and how it was judged, then its line and the figures. */
const STACKED =
  "max-sm:flex max-sm:flex-wrap max-sm:gap-x-5 max-sm:gap-y-1 max-sm:border-b max-sm:border-line max-sm:py-2.5 max-sm:[&>td]:border-0 max-sm:[&>td]:p-0 max-sm:[&>td:empty]:hidden";

const Amount = ({ of, children }: { of: string; children: string }) => (
  <td className="text-end max-sm:order-4">
    <span className="text-ink-2 sm:hidden">{`${of} `}</span>
    {children}
  </td>
);

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
