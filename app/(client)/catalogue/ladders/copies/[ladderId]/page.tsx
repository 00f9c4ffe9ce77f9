import type { Metadata } from "next";
import { CopyLadderForm } from "@/components/catalogue/copy-ladder-form";
import { DataAttribution } from "@/components/catalogue/data-attribution";
import { LadderFacts } from "@/components/catalogue/ladder-facts";
import { LadderReading } from "@/components/catalogue/ladder-reading";
import { LadderTracks } from "@/components/catalogue/ladder-tracks";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { ladderParity } from "@/lib/catalogue/domain/ladder";
import { parityWords } from "@/lib/catalogue/domain/parity-words";
import { canPublishLadders } from "@/lib/catalogue/policy";
import { findDataRelease, getCopiedLadder, getLadderFacts } from "@/lib/catalogue/queries";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Role ladder" };

export default async function CopiedLadderPage({
  params,
}: PageProps<"/catalogue/ladders/copies/[ladderId]">) {
  const ladderId = idOrNotFound((await params).ladderId);
  const actor = await requireActor();
  const ladder = await orNotFound(getCopiedLadder(actor, ladderId));
  const [facts, release] = await Promise.all([getLadderFacts(ladder), findDataRelease()]);

  return (
    <>
      <PageHeader
        back={<a href="/catalogue/ladders">Role ladders</a>}
        title={ladder.name}
        lead={parityWords(ladderParity(ladder))}
        actions={
          <>
            {ladder.canEdit && (
              <LinkButton href={`/catalogue/ladders/copies/${ladderId}/edit`} variant="secondary">
                Edit
              </LinkButton>
            )}
            <LinkButton href={`/plan/new?family=${ladder.slug}&ladder=${ladderId}`}>
              Use it in a plan
            </LinkButton>
          </>
        }
      />
      <p className="mb-6 max-w-measure text-ink-2">
        {ladder.isOwn ? "Your own copy" : "By your operator"}, from the ladder of{" "}
        <a href={`/catalogue/ladders/${ladder.slug}`}>{ladder.family}</a>.{" "}
        {ladder.isOwn && "Only you see it."}
      </p>
      {ladder.note && <p className="mb-6 max-w-measure whitespace-pre-line">{ladder.note}</p>}
      <LadderTracks ladder={ladder} occupations={facts.occupations} />
      <Section title="How to read it">
        <LadderReading ladder={ladder} />
      </Section>
      <LadderFacts ladder={ladder} {...facts} />
      <Section title="Make another of it" lead="A copy to change: this one stays as it is.">
        <CopyLadderForm from={{ ladderId }} forAll={canPublishLadders(actor) ? "may" : "no"} />
      </Section>
      {facts.occupations.length > 0 && <DataAttribution release={release} />}
    </>
  );
}
