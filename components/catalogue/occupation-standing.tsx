import { Section } from "@/components/layout/section";
import { Notice } from "@/components/ui/notice";
import { CLASS_WORDS } from "@/lib/catalogue/domain/class-words";
import type { NextStep } from "@/lib/catalogue/domain/next-step";
import type { OccupationFacts } from "@/lib/catalogue/domain/occupation-facts";
import { aboveWords } from "@/lib/catalogue/domain/standing-words";
import { ClassMark } from "./class-mark";
import { NeighbourMap } from "./neighbour-map";
import { StandingFigure } from "./standing-figure";

type OccupationStandingProps = { occupation: OccupationFacts; steps: readonly NextStep[] };

/** Where the work stands on both sides, alone and among related work; honestly nothing where nothing is known. */
export function OccupationStanding({ occupation, steps }: OccupationStandingProps) {
  const { standing, dataStatus, isFormalManagement } = occupation;
  return (
    <Section title="Where it stands">
      {dataStatus === "estimated" && (
        <Notice tone="warn" title="An estimate">
          No survey ratings were released for this occupation. Its figures are a mean of those of
          its six nearest rated relatives, weighted by how near they are.
        </Notice>
      )}
      {!standing && (
        <Notice tone="info" title="No data on the work itself">
          Nothing was collected on what this work asks for, so it has no place on the map and no
          next roles. What it pays and how it grows may be known all the same.
        </Notice>
      )}
      {standing && (
        <div className="mt-5 grid gap-x-12 gap-y-8 first:mt-0 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
          <StandingFigure occupation={occupation} standing={standing} />
          <div className="flow">
            <p>
              <strong>
                <ClassMark of={standing.pathClass} />
              </strong>{" "}
              is the kind of work this mostly is. {CLASS_WORDS[standing.pathClass].text}
            </p>
            <Depth occupation={occupation} />
            <p>{managementWords(isFormalManagement, standing.pathClass === "leadership")}</p>
          </div>
        </div>
      )}
      {standing && (
        <div className="mt-10">
          <NeighbourMap occupation={occupation} steps={steps} />
        </div>
      )}
    </Section>
  );
}

/** Practice is read by the depth of its knowledge: the index sees analysis more than craft. */
function Depth({ occupation: { knowledgeDepth, standing } }: { occupation: OccupationFacts }) {
  if (knowledgeDepth === null || standing?.pathClass !== "practitioner") return null;
  return (
    <p>
      Its two strongest fields of knowledge go{" "}
      {aboveWords(knowledgeDepth).replace("higher", "deeper")}.
    </p>
  );
}

/** A fact by code or title, apart from any score. */
function managementWords(isFormalManagement: boolean, leads: boolean): string {
  if (isFormalManagement)
    return "Formal management: yes. By its code or title, people report to whoever does this work.";
  return leads
    ? "Formal management: no. It coordinates and negotiates, mostly without having people report to it."
    : "Formal management: no. Its code and title are not those of a manager or first-line supervisor.";
}
