import { Section } from "@/components/layout/section";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { CLASS_WORDS } from "@/lib/catalogue/domain/class-words";
import { comparablePay, payComparisonWords } from "@/lib/catalogue/domain/comparable-pay";
import type { IndustryView } from "@/lib/catalogue/domain/industry-view";
import { percentWords } from "@/lib/catalogue/domain/mix-words";
import { wageWords } from "@/lib/catalogue/domain/wage-words";
import { ClassMark } from "./class-mark";

const whole = new Intl.NumberFormat("en");

/** Pay of the three paths among jobs that ask for as much preparation; compared only where that is sound. */
export function IndustryPay({ view }: { view: IndustryView }) {
  const { professional } = view;
  const comparison = comparablePay(view);
  const sentence = payComparisonWords(comparison);
  const isSound = comparison.kind === "sound";
  const rows = [
    ["leadership", professional.leadershipWage, professional.leadershipJobs],
    ["hybrid", professional.hybridWage, null],
    ["specialist", professional.specialistWage, professional.specialistJobs],
  ] as const;
  return (
    <Section
      title="What the paths pay there"
      lead={`Among jobs that ask for considerable or extensive preparation: ${percentWords(professional.pct)} of all jobs there.`}
    >
      {isSound ? (
        <p className="mb-4 max-w-measure">
          At the median, {sentence}. It is a mix of many occupations on each side, not what one
          person would gain by changing.
        </p>
      ) : (
        <div className="mb-4 max-w-measure">
          <Notice title="Pay is not compared here">
            {`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`}
          </Notice>
        </div>
      )}
      <Table caption="Median pay by kind of work" captionHidden>
        <thead>
          <tr>
            <th scope="col">Kind of work</th>
            <th scope="col" className="text-end">
              Median pay
            </th>
            <th scope="col" className="text-end">
              Jobs
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([kind, wage, jobs]) => (
            <tr key={kind}>
              <th scope="row" className="font-normal" aria-label={CLASS_WORDS[kind].name}>
                <ClassMark of={kind} />
              </th>
              <td className="text-end">{wageWords(wage)}</td>
              <td className="text-end">
                {jobs === null ? "not counted apart" : whole.format(jobs)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
