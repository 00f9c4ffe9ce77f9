import { Section } from "@/components/layout/section";
import type { NextStep } from "@/lib/catalogue/domain/next-step";
import type { OccupationFacts } from "@/lib/catalogue/domain/occupation-facts";
import { isFloor, payRangeWords, wageWords } from "@/lib/catalogue/domain/wage-words";
import { PayFigure } from "./pay-figure";

type OccupationPayProps = {
  occupation: OccupationFacts;
  steps: readonly NextStep[];
  survey: string | null;
};

/** What the work pays, beside where it leads; what the figures cover is said with them. */
export function OccupationPay({ occupation, steps, survey }: OccupationPayProps) {
  const { title, code, pay } = occupation;
  const range = payRangeWords(pay);
  // What shares the wage code would be the same band once more.
  const others = steps
    .map(({ to }) => to)
    .filter((to) => to.pay.wageCode !== pay.wageCode)
    .toSorted((a, b) => (b.pay.median ?? 0) - (a.pay.median ?? 0));
  return (
    <Section title="What it pays">
      {range === null ? (
        <p className="max-w-measure">No pay was published for this work.</p>
      ) : (
        <PayFigure
          about={code}
          occupations={[occupation, ...others]}
          caption={`Half of ${title} earn ${wageWords(pay.median)}${isFloor(pay.median) ? "" : " or more"} a year; eight of ten earn ${range}.${others.length > 0 ? " Below it, what the roles it leads to pay." : ""}`}
        />
      )}
      <WageNotes occupation={occupation} survey={survey} />
    </Section>
  );
}

function WageNotes({ occupation, survey }: Omit<OccupationPayProps, "steps">) {
  const { pay, isWageAggregate, sharesWageWith } = occupation;
  if (pay.wageCode === null) return null;
  return (
    <ul className="mt-4 flex max-w-measure list-disc flex-col gap-1 ps-5 text-sm text-ink-2">
      <li>
        US employees before tax{survey && `, ${survey}`}. Pay above $239,200 is not published, so
        “or more” may be much more.
      </li>
      {isWageAggregate && (
        <li>
          Counted under a wider wage code ({pay.wageCode}) that holds related occupations too.
        </li>
      )}
      {sharesWageWith.length > 0 && (
        <li>
          Shared by all occupations with wage code {pay.wageCode}: {sharesWageWith.join("; ")}.
        </li>
      )}
    </ul>
  );
}
