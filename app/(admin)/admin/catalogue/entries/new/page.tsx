import type { Metadata } from "next";
import { AdminTabs } from "@/app/(admin)/admin-tabs";
import { AddCuratedForm } from "@/components/catalogue/curated-form";
import { EntryKeys } from "@/components/catalogue/entry-keys";
import { PageHeader } from "@/components/layout/page-header";
import { emptyCuratedDraft } from "@/lib/catalogue/domain/curated-draft";
import { listEntryKeys } from "@/lib/catalogue/queries";
import { orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Add a public entry" };

export default async function NewCuratedEntryPage() {
  const actor = await requireActor();
  const keys = await orNotFound(listEntryKeys(actor));
  return (
    <>
      <PageHeader
        back={<a href="/admin/catalogue/entries">Credentials</a>}
        title="Add a public entry"
        lead="Everybody finds it at once. Say of each fact how sure it is; what is not known stays empty."
      />
      <AdminTabs current="/admin/catalogue/entries" />
      <EntryKeys keys={keys} />
      <AddCuratedForm draft={emptyCuratedDraft} />
    </>
  );
}
