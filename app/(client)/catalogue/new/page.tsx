import type { Metadata } from "next";
import { EntryForm } from "@/components/catalogue/entry-form";
import { PageHeader } from "@/components/layout/page-header";
import { emptyDraft } from "@/lib/catalogue/domain/entry-draft";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Add your own entry" };

export default async function NewEntryPage() {
  await requireActor();
  return (
    <>
      <PageHeader
        back={<a href="/catalogue">Catalogue</a>}
        title="Add your own entry"
        lead="A certification, a programme or a degree the catalogue lacks. Only you see it, and you can plan with it like any other."
      />
      <EntryForm draft={emptyDraft} />
    </>
  );
}
