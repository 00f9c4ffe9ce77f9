import { Figure } from "@/components/charts/figure";
import { Load } from "@/components/charts/load";
import { Section } from "@/components/layout/section";
import { hoursText } from "@/lib/planner/domain/hours";
import { decimalsOf, moneyText } from "@/lib/planner/domain/money";
import { ownershipWords } from "@/lib/planner/domain/scenarios/figure-words";
import type { PlanYear } from "@/lib/planner/domain/scenarios/years";
import type { Compared, ComparedProps } from "./compared";

/** What a figure of years is about: the amount of a year, what there is, and how both are said. */
type Measure = {
  of: (year: PlanYear) => number;
  there: (year: PlanYear) => number;
  unit: (one: Compared) => string;
  say: (amount: number, one: Compared) => string;
  /** As the drawing counts it. */
  scale: (one: Compared) => number;
};

const HOURS: Measure = {
  of: ({ hours }) => hours,
  there: ({ capacity }) => capacity,
  unit: () => "h",
  say: (tenths) => `${hoursText(tenths)} h`,
  scale: () => 10,
};
const MONEY: Measure = {
  of: ({ cost }) => cost,
  there: ({ budget }) => budget,
  unit: ({ plan }) => plan.currency,
  say: (minor, { plan }) => moneyText(minor, plan.currency),
  scale: ({ plan }) => 10 ** decimalsOf(plan.currency),
};

const total = ({ figures }: Compared, { of }: Measure) =>
  figures.years.reduce((sum, year) => sum + of(year), 0);

/** Hours and money of each scenario, year by year, against what there is. */
export function ComparedYears({ columns }: ComparedProps) {
  return (
    <>
      <Section title="Time" lead={sentence(columns, HOURS, "asks")}>
        <Years columns={columns} measure={HOURS} />
      </Section>
      <Section title="Money" lead={sentence(columns, MONEY, "costs")}>
        <Years columns={columns} measure={MONEY} />
        <ul className="mt-6 flex flex-col gap-1">
          {columns.map(({ scenario, figures }) => (
            <li key={scenario}>
              <strong>{scenario}:</strong> {ownershipWords(figures.ownership)}
            </li>
          ))}
        </ul>
        <p className="mt-2 max-w-measure text-sm text-ink-2">
          Cost of ownership over the five years: exams, renewals and dues, from what is certain to
          what may come. It is worked out from the catalogue, beside what you entered for the items.
        </p>
      </Section>
    </>
  );
}

const sentence = (columns: readonly Compared[], measure: Measure, verb: string): string =>
  `In five years ${columns.map((one) => `${one.scenario} ${verb} ${measure.say(total(one, measure), one)}`).join(", ")}.`;

function Years({ columns, measure }: ComparedProps & { measure: Measure }) {
  const { of, there, unit, say, scale } = measure;
  const first = columns[0]?.figures.years ?? [];
  return (
    <Figure
      caption="Each bar is a year of the plan, the dashed line what you have for it."
      table={{
        head: ["Year", ...columns.map(({ scenario }) => scenario)],
        rows: first.map(({ year }) => [
          `Year ${year + 1}`,
          ...columns.map((one) => {
            const own = one.figures.years[year];
            return own ? `${say(of(own), one)} of ${say(there(own), one)}` : "";
          }),
        ]),
      }}
    >
      <div className="grid gap-8 md:grid-cols-3">
        {columns.map((one) => (
          <div key={one.scenario}>
            <p className="mb-2 font-semibold">
              {one.scenario}: {one.title}
            </p>
            <Load
              label={`${one.scenario}: ${one.figures.years.map((year) => say(of(year), one)).join(", ")}`}
              unit={unit(one)}
              bars={one.figures.years.map((year) => ({
                label: `Year ${year.year + 1}`,
                capacity: there(year) / scale(one),
                parts: [{ name: "planned", value: of(year) / scale(one), look: "planned" }],
              }))}
              groupOf={({ label }) => label.replace("Year ", "")}
            />
          </div>
        ))}
      </div>
    </Figure>
  );
}
