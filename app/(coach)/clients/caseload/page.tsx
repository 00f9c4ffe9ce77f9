import type { Metadata } from "next";
import { CohortList } from "@/components/coaching/programme/cohort-list";
import { ProgrammeView } from "@/components/coaching/programme/programme-view";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Still } from "@/components/ui/still";
import { getCaseload } from "@/lib/coaching/queries";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Caseload" };

export default async function CaseloadPage() {
  const actor = await requireActor();
  const { programme, cohorts } = await getCaseload(actor);
  const names = new Map(cohorts.map(({ id, name }) => [id, name]));
  const { sizes = {} } = programme ?? {};
  const theirs = cohorts.filter(({ id }) => id in sizes);
  return (
    <Still>
      <PageHeader
        back={<a href="/clients">Clients</a>}
        title="Caseload"
        lead="Your clients together: which paths they are on, how far they are, what waits for you."
      />
      <ProgrammeView programme={programme} names={names} whose="who share their plan with you" />
      {theirs.length > 0 && (
        <Section
          title="Cohorts"
          lead={
            <>
              Of your clients. You say who is counted where in the{" "}
              <a href="/clients">list of clients</a>.
            </>
          }
        >
          <CohortList cohorts={theirs} sizes={sizes} />
        </Section>
      )}
    </Still>
  );
}
