import type { Metadata } from "next";
import { ProgrammeView } from "@/components/coaching/programme/programme-view";
import { PageHeader } from "@/components/layout/page-header";
import { Still } from "@/components/ui/still";
import { getCaseload } from "@/lib/coaching/queries";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Caseload" };

export default async function CaseloadPage() {
  const actor = await requireActor();
  return (
    <Still>
      <PageHeader
        back={<a href="/clients">Clients</a>}
        title="Caseload"
        lead="Your clients together: which paths they are on, how far they are, what waits for you."
      />
      <ProgrammeView programme={await getCaseload(actor)} whose="who share their plan with you" />
    </Still>
  );
}
