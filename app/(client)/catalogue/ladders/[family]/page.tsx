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
import { findDataRelease, getLadder, getLadderFacts } from "@/lib/catalogue/queries";
import { orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Role ladder" };

export default async function LadderPage({ params }: PageProps<"/catalogue/ladders/[family]">) {
  const { family } = await params;
  const actor = await requireActor();
  const ladder = await orNotFound(getLadder(family));
  const [facts, release] = await Promise.all([getLadderFacts(ladder), findDataRelease()]);

  return (
    <>
      <PageHeader
        back={<a href="/catalogue/ladders">Role ladders</a>}
        title={ladder.name}
        lead={parityWords(ladderParity(ladder))}
        actions={
          <LinkButton href={`/catalogue?industry=${ladder.slug}`} variant="secondary">
            Credentials for this family
          </LinkButton>
        }
      />
      <LadderTracks ladder={ladder} occupations={facts.occupations} />
      <Section
        title="How to read it"
        lead="A typical ladder from general knowledge, not any one employer's: titles differ. The occupations beside the rungs are suggested by us."
      >
        <LadderReading ladder={ladder} />
      </Section>
      <Section
        id="copy"
        title="Match it to an employer"
        lead="Make a copy of your own, and change its titles, rungs and heights. Only you see it, and your plan can climb it."
      >
        <CopyLadderForm
          from={{ family: ladder.slug }}
          forAll={canPublishLadders(actor) ? "may" : "no"}
        />
      </Section>
      <LadderFacts ladder={ladder} {...facts} />
      {facts.occupations.length > 0 && <DataAttribution release={release} />}
    </>
  );
}
