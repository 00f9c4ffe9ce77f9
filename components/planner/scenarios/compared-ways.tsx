import { Section } from "@/components/layout/section";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { quarterText } from "@/lib/kernel/quarter";
import type { Share } from "@/lib/planner/domain/path-share";
import { riskWords, rungWords } from "@/lib/planner/domain/scenarios/figure-words";
import { swingWarning } from "@/lib/planner/domain/scenarios/pendulum";
import type { Compared, ComparedProps } from "./compared";

/** Where each scenario leads, how far it serves its path, and what could go wrong. */
export function ComparedWays({ columns }: ComparedProps) {
  return (
    <>
      <Section title="Rungs reached" lead="Which roles each leads to, and when they begin.">
        <Lines columns={columns} say={({ figures }) => rungWords(figures.rungs)} />
        {columns.map(({ scenario, plan, figures }) => {
          const warning = swingWarning(figures.swing, plan.path);
          return (
            warning && (
              <div key={scenario} className="mt-4">
                <Notice tone="warn" title={`${scenario} swings and does not come back`}>
                  {warning}
                </Notice>
              </div>
            )
          );
        })}
        <div className="mt-6">
          <RungTable columns={columns} />
        </div>
      </Section>
      <Section
        title="What serves the path"
        lead="How much of each plan serves the path that it is for. An item that serves it in part counts by half."
      >
        <Lines columns={columns} say={shareWords} />
        <div className="mt-6">
          <ShareTable columns={columns} />
        </div>
      </Section>
      <Section
        title="Risk"
        lead="What does not fit, how much hangs on one thing, how much room is left, and what nobody has verified."
      >
        <Lines
          columns={columns}
          say={({ figures }) => riskWords(figures.risk, figures.unverified)}
        />
        <div className="mt-6">
          <RiskTable columns={columns} />
        </div>
      </Section>
    </>
  );
}

type LinesProps = ComparedProps & { say: (one: Compared) => string };

const Lines = ({ columns, say }: LinesProps) => (
  <ul className="flex max-w-measure flex-col gap-2">
    {columns.map((one) => (
      <li key={one.scenario}>
        <strong>{one.scenario}:</strong> {say(one)}
      </li>
    ))}
  </ul>
);

const percent = (share: number | null): string =>
  share === null ? "–" : `${Math.round(share * 100)} %`;

const shareWords = ({ plan, figures }: Compared): string => {
  const { hours, milestones } = figures.share;
  const main = hours.share ?? milestones.share;
  return main === null
    ? "Nothing is placed yet."
    : `${percent(main)} of what is planned serves the ${plan.path} path.`;
};

type Cell = { name: string; of: (one: Compared) => string };

const RUNGS = (columns: readonly Compared[]): Cell[] =>
  Array.from(
    { length: Math.max(0, ...columns.map(({ figures }) => figures.rungs.length)) },
    (_, at) => ({
      name: `Role ${at + 1}`,
      of: ({ figures }) => {
        const rung = figures.rungs[at];
        return rung ? `${rung.item.title}, ${quarterText(rung.reachedIn)}` : "–";
      },
    }),
  );

const RungTable = ({ columns }: ComparedProps) => (
  <Rows
    caption="Roles in the order in which they begin"
    columns={columns}
    cells={RUNGS(columns)}
    isInWords
  />
);

const share = (name: string, of: (one: Compared) => Share): Cell => ({
  name,
  of: (one) => percent(of(one).share),
});
const SHARES = [
  share("Hours", ({ figures }) => figures.share.hours),
  share("Money", ({ figures }) => figures.share.money),
  share("Milestones", ({ figures }) => figures.share.milestones),
];

const ShareTable = ({ columns }: ComparedProps) => (
  <Rows caption="What serves the path, of all that is planned" columns={columns} cells={SHARES} />
);

const RISKS: Cell[] = [
  { name: "Things that do not fit", of: ({ figures }) => String(figures.risk.conflicts) },
  {
    name: "Open work resting on one item",
    of: ({ figures }) => percent(figures.risk.restsOn?.share ?? null),
  },
  { name: "Hours that are free", of: ({ figures }) => percent(figures.risk.slack) },
  { name: "Facts to verify", of: ({ figures }) => String(figures.unverified) },
];

const RiskTable = ({ columns }: ComparedProps) => (
  <Rows caption="What could go wrong" columns={columns} cells={RISKS} />
);

type RowsProps = ComparedProps & {
  caption: string;
  cells: readonly Cell[];
  /** Words wrap where the screen is narrow; numbers stay whole, one below the other. */
  isInWords?: boolean;
};

/** One row per measure, one column per scenario. */
function Rows({ caption, columns, cells, isInWords = false }: RowsProps) {
  if (cells.length === 0) return null;
  const align = isInWords ? undefined : "text-end";
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          {columns.map(({ scenario }) => (
            <th key={scenario} scope="col" className={align}>
              {scenario}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cells.map(({ name, of }) => (
          <tr key={name}>
            <th scope="row" className="font-normal">
              {name}
            </th>
            {columns.map((one) => (
              <td key={one.scenario} className={align}>
                {of(one)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
