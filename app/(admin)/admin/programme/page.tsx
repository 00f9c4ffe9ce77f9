import type { Metadata } from "next";
import { AdminTabs } from "@/app/(admin)/admin-tabs";
import { ProgrammeView } from "@/components/coaching/programme/programme-view";
import { PageHeader } from "@/components/layout/page-header";
import { getProgramme } from "@/lib/coaching/queries";
import { orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Programme" };

export default async function ProgrammePage() {
  const actor = await requireActor();
  const programme = await orNotFound(getProgramme(actor));
  return (
    <>
      <PageHeader
        title="Programme"
        lead="Everybody with an account here, counted. No screen leads from a number to a person."
      />
      <AdminTabs current="/admin/programme" />
      <ProgrammeView programme={programme} whose="with an account here" />
    </>
  );
}
