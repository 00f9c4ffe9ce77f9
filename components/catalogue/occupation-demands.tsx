import type { ReactNode } from "react";
import { Section } from "@/components/layout/section";
import { educationWords } from "@/lib/catalogue/domain/education-words";
import { growthWords, jobsWords } from "@/lib/catalogue/domain/growth-words";
import type { OccupationFacts } from "@/lib/catalogue/domain/occupation-facts";
import { preparationWords } from "@/lib/catalogue/domain/standing-words";

type OccupationDemandsProps = { occupation: OccupationFacts; projections: string | null };

/** What gets one in, what the work looks like, and whether there will be more or less of it. */
export function OccupationDemands({ occupation, projections }: OccupationDemandsProps) {
  const { jobZone, education, modalEducation, experience, training, workStyles, technologies } =
    occupation;
  const preparation = preparationWords(jobZone);
  const years = projections?.replace("-", "–");
  return (
    <Section title="What it asks for, and what lies ahead">
      <dl className="grid gap-x-8 border-b border-line sm:grid-cols-[13rem_minmax(0,1fr)]">
        {preparation && (
          <Term name="Preparation">
            {capital(preparation)} (job zone {jobZone} of 5)
          </Term>
        )}
        {education && <Term name="Usual way in">{capital(educationWords(education))}</Term>}
        {modalEducation && (
          <Term name="People in it most often say">{capital(educationWords(modalEducation))}</Term>
        )}
        {experience && <Term name="Experience">{experienceWords(occupation)}</Term>}
        {training && <Term name="Training on the job">{training}</Term>}
        {workStyles.length > 0 && (
          <Term name="Ways of working that count">
            {workStyles.join(", ")}
            <span className="text-ink-2"> (judged by experts and software, not by a survey)</span>
          </Term>
        )}
        {technologies.length > 0 && (
          <Term name="Technologies employers ask for">{technologies.join(", ")}</Term>
        )}
        <Term name={years ? `Outlook ${years}` : "Outlook"}>{outlookWords(occupation)}</Term>
      </dl>
    </Section>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="border-t border-line pt-3 text-ink-2 sm:pb-3">{name}</dt>
      <dd className="pt-1 pb-3 sm:border-t sm:border-line sm:pt-3">{children}</dd>
    </>
  );
}

function experienceWords({ experience, fourYearsExperiencePct: four }: OccupationFacts): string {
  const before =
    experience === "None"
      ? "None in a related occupation"
      : `${experience} in a related occupation`;
  if (four === null) return before;
  return `${before}; ${Math.round(four)} of 100 people in it say that four years or more are needed`;
}

function outlookWords({ growthPct, growthOfAll, openingsThousands }: OccupationFacts): string {
  const growth = growthWords(growthPct, growthOfAll);
  if (openingsThousands === null) return growth;
  return `${growth} There are ${jobsWords(openingsThousands)} openings a year, counting those left by people who move on.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
