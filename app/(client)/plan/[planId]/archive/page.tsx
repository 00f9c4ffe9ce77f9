import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { ArchiveForm } from "@/components/planner/archive/archive-form";
import { getPlan, listMissing } from "@/lib/planner/queries";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "From a LinkedIn archive" };

export default async function ArchivePage({ params }: PageProps<"/plan/[planId]/archive">) {
  const planId = idOrNotFound((await params).planId);
  const actor = await requireActor();
  const { snapshot, canEdit } = await orNotFound(getPlan(actor, planId));
  if (!canEdit) notFound();
  const missing = await listMissing(actor, snapshot.targetOccupation);

  return (
    <>
      <PageHeader
        back={<a href={`/plan/${planId}`}>{snapshot.title}</a>}
        title="From a LinkedIn archive"
        lead="Ask LinkedIn for a copy of your data (Settings, Data privacy), then open the zip file here. Your browser reads it; only what you tick leaves this device."
      />
      <noscript>
        <p className="mb-6 max-w-measure">
          Opening an archive on your own device needs a script. Without one, take your items in{" "}
          <a href={`/plan/${planId}/import`}>as a table</a>.
        </p>
      </noscript>
      <ArchiveForm planId={planId} missing={missing} />
    </>
  );
}
