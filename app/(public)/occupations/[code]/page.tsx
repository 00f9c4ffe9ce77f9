import type { Metadata } from "next";
import { DataAttribution } from "@/components/catalogue/data-attribution";
import { OccupationDemands } from "@/components/catalogue/occupation-demands";
import { OccupationPay } from "@/components/catalogue/occupation-pay";
import { OccupationSectors } from "@/components/catalogue/occupation-sectors";
import { OccupationStanding } from "@/components/catalogue/occupation-standing";
import { OccupationSteps } from "@/components/catalogue/occupation-steps";
import { PageHeader } from "@/components/layout/page-header";
import { AimForRole } from "@/components/planner/aim-for-role";
import { LinkButton } from "@/components/ui/button";
import { Still } from "@/components/ui/still";
import { inShownOrder } from "@/lib/catalogue/domain/direction-words";
import { withoutStepsBack } from "@/lib/catalogue/domain/next-step";
import { getOccupation } from "@/lib/catalogue/queries";
import { codeOrNotFound, orNotFound } from "@/lib/platform/or-not-found";

type Props = PageProps<"/occupations/[code]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { occupation } = await orNotFound(getOccupation(codeOrNotFound((await params).code)));
  return {
    title: occupation.title,
    description: `${occupation.title}: where the work stands between leadership and depth, what it pays and where it leads.`,
  };
}

export default async function OccupationPage({ params, searchParams }: Props) {
  const code = codeOrNotFound((await params).code);
  const withBack = (await searchParams).back === "yes";
  const page = await orNotFound(getOccupation(code));
  const { occupation, steps, sectors, release } = page;
  const shown = inShownOrder(withBack ? steps : withoutStepsBack(steps));
  const { major, majorTitle, title, standing } = occupation;
  return (
    <Still kept={{ of: page, variant: withBack ? "with steps back" : "" }}>
      <PageHeader
        back={<a href={`/occupations?group=${major}`}>{majorTitle}</a>}
        title={title}
        actions={
          <>
            {standing && (
              <>
                <LinkButton href={`/occupations/${code}/next`}>Walk on from here</LinkButton>
                <LinkButton href={`/occupations/map?at=${code}`} variant="secondary">
                  Find it on the map
                </LinkButton>
              </>
            )}
            <AimForRole code={code} />
          </>
        }
      />
      <OccupationStanding occupation={occupation} steps={shown} />
      <OccupationSteps
        occupation={occupation}
        steps={shown}
        hidden={steps.length - shown.length}
        withBack={withBack}
      />
      <OccupationPay occupation={occupation} steps={shown} survey={release.oews} />
      <OccupationDemands occupation={occupation} projections={release.projections} />
      <OccupationSectors occupation={occupation} sectors={sectors} />
      <DataAttribution release={release} />
    </Still>
  );
}
