import { Table } from "@/components/ui/table";
import { hoursOf, rangeText } from "@/lib/planner/domain/credits/cost-words";
import { moneyText } from "@/lib/planner/domain/money";
import type { CostOfOwnership } from "@/lib/planner/domain/ownership/cost-of-ownership";

const WHAT = {
  exam: "Exam",
  preparation: "Preparation",
  renewal: "Renewal",
  dues: "Yearly dues",
  credits: "Credits",
} as const;

type CostTableProps = {
  cost: CostOfOwnership;
  titles: ReadonlyMap<string, string>;
  /** What of it the plan earns, and is not held. */
  ofPlan: ReadonlyMap<string, string>;
};

/** Every line of the sum, low to high, and what has to be verified first. */
export function CostTable({ cost: { lines, unknown }, titles, ofPlan }: CostTableProps) {
  if (lines.length + unknown.length === 0) return null;
  const nameOf = (id: string) => [titles.get(id), ofPlan.get(id)].filter(Boolean).join(", ");
  return (
    <>
      <Table caption="What each certification takes over the five years" captionHidden>
        <thead>
          <tr>
            <th scope="col">Certification</th>
            <th scope="col">For</th>
            <th scope="col" className="text-end">
              Low to high
            </th>
            <th scope="col">How sure</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.id} ${line.what} ${line.unit} ${line.currency}`}>
              <th scope="row" className="font-normal">
                {nameOf(line.id)}
              </th>
              <td>{WHAT[line.what]}</td>
              <td className="text-end">
                {rangeText(line, (n) =>
                  line.unit === "hours" ? hoursOf(n) : moneyText(Math.round(n), line.currency),
                )}
              </td>
              <td>{line.mustVerify ? "Verify with the issuer" : "Known"}</td>
            </tr>
          ))}
          {unknown.map(({ id, what }) => (
            <tr key={`${id} ${what}`}>
              <th scope="row" className="font-normal">
                {nameOf(id)}
              </th>
              <td>{WHAT[what]}</td>
              <td className="text-end">not known</td>
              <td>Ask the issuer</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-4 max-w-measure text-sm text-ink-2">
        The low end leaves out what may not come: dues of a year that is cut short, credits of a
        cycle that began before, whatever is recommended only or spared by another certification.
      </p>
    </>
  );
}
