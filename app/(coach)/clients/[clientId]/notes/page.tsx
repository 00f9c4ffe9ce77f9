import type { Metadata } from "next";
import { ClientTabs } from "@/components/coaching/client-tabs";
import { NoteForm } from "@/components/coaching/notes/note-form";
import { NoteList } from "@/components/coaching/notes/note-list";
import { NoteSearch } from "@/components/coaching/notes/note-search";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LockIcon } from "@/components/ui/icons";
import { getClientNotes } from "@/lib/coaching/queries";
import { notesFilter } from "@/lib/coaching/schema/notes";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Private notes" };

type Props = PageProps<"/clients/[clientId]/notes">;

export default async function ClientNotesPage({ params, searchParams }: Props) {
  const clientId = idOrNotFound((await params).clientId);
  const { q } = notesFilter.parse(await searchParams);
  const actor = await requireActor();
  const { name, scopes, notes, total } = await orNotFound(getClientNotes(actor, clientId, q));
  return (
    <>
      <PageHeader title={name} back={<a href="/clients">All clients</a>} />
      <ClientTabs clientId={clientId} scopes={scopes} current="/notes" />
      <section
        aria-labelledby="private"
        className="mt-8 border-s-4 border-warn bg-warn-soft px-5 py-5"
      >
        <h2 id="private" className="mb-1 flex items-center gap-2 text-lg">
          <LockIcon className="size-5 text-warn" />
          Private: you alone read this
        </h2>
        <p className="mb-5 max-w-measure text-sm">
          Notes are stored sealed. When you and {name} stop working together they are closed to you
          too, and erased ninety days later. They are in your own copy of your data.
        </p>
        <NoteForm clientId={clientId} name={name} />
      </section>
      <div className="mt-8 grid gap-6">
        {total > 0 && <NoteSearch clientId={clientId} search={q ?? ""} />}
        {notes.length > 0 ? (
          <NoteList notes={notes} clientId={clientId} timeZone={actor.timeZone} />
        ) : (
          <EmptyState title={total === 0 ? "No note yet" : "No note has these words"} />
        )}
      </div>
    </>
  );
}
