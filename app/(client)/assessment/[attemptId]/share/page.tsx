import type { Metadata } from "next";
import { ResultLinks } from "@/components/assessment/result-links";
import { PageHeader } from "@/components/layout/page-header";
import { getOwnSitting, listResultLinks } from "@/lib/assessment/queries";
import { dateFormat } from "@/lib/kernel/date-format";
import { now } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Share a result" };

export default async function SharePage({ params }: PageProps<"/assessment/[attemptId]/share">) {
  const attemptId = idOrNotFound((await params).attemptId);
  const actor = await requireActor();
  const { submittedAt } = await orNotFound(getOwnSitting(actor, attemptId));
  const links = await listResultLinks(actor, attemptId, now());
  const day = dateFormat("en-GB", actor.timeZone, { dateStyle: "long" });
  return (
    <>
      <PageHeader
        back={<a href={`/history/${attemptId}`}>The result</a>}
        title={`Share the result of ${day.format(submittedAt)}`}
        lead="Whoever has the address of a link reads the sentence, the map, the probabilities, the facets and how far to trust them: no answer, no reflection, no note. It ends by itself, and you can take it back at any time."
      />
      <ResultLinks attemptId={attemptId} links={links} timeZone={actor.timeZone} />
    </>
  );
}
