import { Section } from "@/components/layout/section";
import type { NextStep } from "@/lib/catalogue/domain/next-step";
import type { OccupationFacts } from "@/lib/catalogue/domain/occupation-facts";
import { StepList } from "./step-list";

type OccupationStepsProps = {
  occupation: OccupationFacts;
  /** Those to show, in that order. */
  steps: readonly NextStep[];
  /** How many steps back are left out. */
  hidden: number;
  /** Whether steps back were asked for. */
  withBack: boolean;
};

/** Where the work leads. Related is not the same as often gone, and that is said first. */
export function OccupationSteps(props: OccupationStepsProps) {
  const { occupation, steps, hidden, withBack } = props;
  if (!occupation.standing) return null;
  const here = `/occupations/${occupation.code}`;
  return (
    <Section
      id="next"
      title="Where it leads"
      lead="Roles whose work, tasks and knowledge are close to this one. Close is not the same as often gone: nobody counted who moved where."
      actions={<a href={`${here}/to`}>Compare with any other role</a>}
    >
      {steps.length === 0 ? (
        <p className="max-w-measure">No step onward is known from here.</p>
      ) : (
        <StepList from={occupation} steps={steps} />
      )}
      {withBack && (
        <p className="mt-6 text-sm">
          <a href={`${here}#next`}>Hide steps back</a>
        </p>
      )}
      {hidden > 0 && (
        <p className="mt-6 text-sm text-ink-2">
          {hidden === 1 ? "One related role asks" : `${hidden} related roles ask`} for less or pay
          much less. <a href={`${here}?back=yes#next`}>Show steps back too</a>
        </p>
      )}
    </Section>
  );
}
