import type { Metadata } from "next";
import { NoteForm } from "@/components/assessment/note-form";
import { PageHeader } from "@/components/layout/page-header";
import { getOwnSitting } from "@/lib/assessment/queries";
import { dateFormat } from "@/lib/kernel/date-format";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Your note" };

export default async function NotePage({ params }: PageProps<"/assessment/[attemptId]/note">) {
  const attemptId = idOrNotFound((await params).attemptId);
  const actor = await requireActor();
  const { note, submittedAt } = await orNotFound(getOwnSitting(actor, attemptId));
  const day = dateFormat("en-GB", actor.timeZone, { dateStyle: "long" });
  return (
    <>
      <PageHeader
        back={<a href="/history">History</a>}
        title={`Your note on the sitting of ${day.format(submittedAt)}`}
        lead="Only you see it, and no coach. It changes nothing about the result."
      />
      <NoteForm attemptId={attemptId} {...note} />
    </>
  );
}
