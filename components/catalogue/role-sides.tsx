import type { ReactNode } from "react";
import { Table } from "@/components/ui/table";
import { educationWords } from "@/lib/catalogue/domain/education-words";
import { jobsWords } from "@/lib/catalogue/domain/growth-words";
import type { ComparedRole } from "@/lib/catalogue/domain/occupation-facts";
import { leanWords, preparationWords } from "@/lib/catalogue/domain/standing-words";
import { payRangeWords, signed, wageWords } from "@/lib/catalogue/domain/wage-words";
import { ClassMark } from "./class-mark";

type RoleSidesProps = { from: ComparedRole; to: ComparedRole };

const whole = new Intl.NumberFormat("en");
const UNKNOWN = "not known";

/** Each fact of a role, in the order they are compared. */
const FACTS: readonly (readonly [string, (role: ComparedRole) => ReactNode])[] = [
  ["Kind of work", ({ standing }) => (standing ? <ClassMark of={standing.pathClass} /> : UNKNOWN)],
  ["Leadership, of 100", ({ standing }) => standing?.leadership.toFixed(0) ?? UNKNOWN],
  ["Specialist work, of 100", ({ standing }) => standing?.specialist.toFixed(0) ?? UNKNOWN],
  [
    "Both in its job zone",
    ({ standing }) =>
      standing?.leadershipInZone == null || standing.specialistInZone === null
        ? UNKNOWN
        : `${standing.leadershipInZone.toFixed(0)} and ${standing.specialistInZone.toFixed(0)}`,
  ],
  ["Lean", ({ standing }) => (standing ? leanWords(standing.lean) : UNKNOWN)],
  ["Formal management", ({ isFormalManagement }) => (isFormalManagement ? "yes" : "no")],
  ["Preparation", ({ jobZone }) => preparationWords(jobZone) ?? UNKNOWN],
  ["Usual way in", ({ education }) => educationWords(education)],
  ["Experience before", ({ experience }) => experience?.toLowerCase() ?? UNKNOWN],
  ["Median pay", ({ pay }) => wageWords(pay.median)],
  ["Eight of ten earn", ({ pay }) => payRangeWords(pay) ?? "not published"],
  ["Jobs now", ({ jobs }) => (jobs === null ? UNKNOWN : whole.format(jobs))],
  ["Growth in ten years", ({ growthPct }) => (growthPct === null ? UNKNOWN : signed(growthPct))],
  [
    "Openings a year",
    ({ openingsThousands }) =>
      openingsThousands === null ? UNKNOWN : jobsWords(openingsThousands),
  ],
];

/** Two roles side by side, fact by fact. */
export function RoleSides({ from, to }: RoleSidesProps) {
  return (
    <Table caption={`${from.title} beside ${to.title}`} captionHidden>
      <thead>
        <tr>
          <td />
          {[from, to].map(({ code, title, dataStatus }) => (
            <th key={code} scope="col" className="min-w-36">
              <a href={`/occupations/${code}`}>{title}</a>
              {dataStatus === "estimated" && " (estimated)"}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {FACTS.map(([name, of]) => (
          <tr key={name}>
            <th scope="row" className="font-normal text-ink-2">
              {name}
            </th>
            <td>{of(from)}</td>
            <td>{of(to)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
