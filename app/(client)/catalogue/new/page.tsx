import type { Metadata } from "next";
import { EntryForm } from "@/components/catalogue/entry-form";
import { PageHeader } from "@/components/layout/page-header";
import { emptyDraft, entryDraft } from "@/lib/catalogue/domain/entry-draft";
import { getCredential } from "@/lib/catalogue/queries";
import { orNotFound } from "@/lib/platform/or-not-found";
import { searchedId } from "@/lib/platform/searched-id";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Add your own entry" };

export default async function NewEntryPage({ searchParams }: PageProps<"/catalogue/new">) {
  const from = searchedId((await searchParams).from);
  const actor = await requireActor();
  const copied = from ? await orNotFound(getCredential(actor, from)) : null;
  return (
    <>
      <PageHeader
        back={
          copied ? (
            <a href={`/catalogue/${copied.id}`}>{copied.name}</a>
          ) : (
            <a href="/catalogue">Catalogue</a>
          )
        }
        title={copied ? "Correct a copy for yourself" : "Add your own entry"}
        lead={
          copied
            ? "Change what is different for you. Only you see the copy; the entry itself stays as it is, and what changes there does not change your copy."
            : "A certification, a programme or a degree the catalogue lacks. Only you see it, and you can plan with it like any other."
        }
      />
      {copied ? (
        <EntryForm draft={entryDraft(copied)} from={copied.id} />
      ) : (
        <EntryForm draft={emptyDraft} />
      )}
    </>
  );
}
