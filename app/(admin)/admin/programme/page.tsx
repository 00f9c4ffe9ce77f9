import type { Metadata } from "next";
import { AdminTabs } from "@/app/(admin)/admin-tabs";
import { CohortDesk } from "@/components/coaching/programme/cohort-desk";
import { ProgrammeView } from "@/components/coaching/programme/programme-view";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { getProgramme } from "@/lib/coaching/queries";
import { orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Programme" };

export default async function ProgrammePage() {
  const actor = await requireActor();
  const { programme, cohorts } = await orNotFound(getProgramme(actor));
  const names = new Map(cohorts.map(({ id, name }) => [id, name]));
  return (
    <>
      <PageHeader
        title="Programme"
        lead="Everybody with an account here, counted. No screen leads from a number to a person."
      />
      <AdminTabs current="/admin/programme" />
      <ProgrammeView programme={programme} names={names} whose="with an account here" />
      <Section
        id="cohorts"
        title="Cohorts"
        lead="Groups of people who begin together. Coaches say which of their clients are counted in one; clients see it, and may leave. Who is in one is not seen here."
      >
        <CohortDesk cohorts={cohorts} sizes={programme?.sizes ?? null} />
      </Section>
    </>
  );
}
