import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntryForm } from "@/components/catalogue/entry-form";
import { PageHeader } from "@/components/layout/page-header";
import { entryDraft } from "@/lib/catalogue/domain/entry-draft";
import { getCredential } from "@/lib/catalogue/queries";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Edit your entry" };

export default async function EditEntryPage({ params }: PageProps<"/catalogue/[entryId]/edit">) {
  const entryId = idOrNotFound((await params).entryId);
  const actor = await requireActor();
  const entry = await orNotFound(getCredential(actor, entryId));
  if (!entry.canEdit) notFound();

  return (
    <>
      <PageHeader
        back={<a href={`/catalogue/${entryId}`}>{entry.name}</a>}
        title="Edit your entry"
        lead="Items already in your plans keep the figures they were added with."
      />
      <EntryForm draft={entryDraft(entry)} editing={{ entryId, version: entry.version }} />
    </>
  );
}
