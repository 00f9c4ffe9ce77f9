import { Section } from "@/components/layout/section";
import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import { quarterText } from "@/lib/kernel/quarter";
import { hoursText } from "@/lib/planner/domain/hours";
import { moneyText } from "@/lib/planner/domain/money";
import { leavingWords } from "@/lib/planner/domain/scenarios/figure-words";
import type { Compared, ComparedProps } from "./compared";

/** The year after which leaving is put into words; the table has all five. */
const SAID = 1;

/** What can still be undone, and what is sunk by when. */
export function ComparedLeaving({ columns }: ComparedProps) {
  return (
    <Section
      title="Reversibility"
      lead="What you would lose by going over to another scenario later, and what cannot be taken back by then."
    >
      <ul className="flex max-w-measure flex-col gap-2">
        {columns.map((one) => (
          <li key={one.scenario}>
            <strong>{one.scenario}:</strong> {branchWords(one)} {wordsOf(one)}
          </li>
        ))}
      </ul>
      <div className="mt-6">
        <LostTable columns={columns} />
      </div>
      <div className="mt-4">
        <Disclosure summary="How this is worked out">
          <p className="max-w-measure">
            Lost = spent − kept. Hours are spent evenly over an item's quarters, money when it
            begins. What both scenarios hold is kept whole; anything else as far as it serves the
            other's path: fully, by half or not at all. Roles left and degrees begun are named,
            since stopping does not undo them.
          </p>
        </Disclosure>
      </div>
    </Section>
  );
}

const branchWords = ({ other, leaving }: Compared): string =>
  leaving.branchesIn === null
    ? `It goes no other way than ${other}.`
    : `Until ${quarterText(leaving.branchesIn)} it goes the same way as ${other}: so long nothing is lost by waiting.`;

function wordsOf({ leaving, other, plan }: Compared): string {
  const year = leaving.years[SAID];
  return year ? leavingWords(year, { year: SAID + 1, other, currency: plan.currency }) : "";
}

const LostTable = ({ columns }: ComparedProps) => (
  <Table caption="Lost when left at the end of each year">
    <thead>
      <tr>
        <th scope="col">Left at the end of</th>
        {columns.map(({ scenario, other }) => (
          <th key={scenario} scope="col" className="text-end">
            {scenario} for {other}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {columns[0]?.leaving.years.map(({ before }, year) => (
        <tr key={before}>
          <th scope="row" className="font-normal">
            Year {year + 1}
          </th>
          {columns.map(({ scenario, plan, leaving }) => {
            const lost = leaving.years[year];
            return (
              <td key={scenario} className="text-end">
                {lost &&
                  `${hoursText(Math.round(lost.hours.sunk))} h, ${moneyText(Math.round(lost.money.sunk), plan.currency)}`}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  </Table>
);
