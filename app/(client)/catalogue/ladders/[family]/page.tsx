import type { Metadata } from "next";
import { LadderTracks } from "@/components/catalogue/ladder-tracks";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { ladderParity } from "@/lib/catalogue/domain/ladder";
import { parityWords } from "@/lib/catalogue/domain/parity-words";
import { getLadder } from "@/lib/catalogue/queries";
import { orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Role ladder" };

export default async function LadderPage({ params }: PageProps<"/catalogue/ladders/[family]">) {
  const { family } = await params;
  await requireActor();
  const ladder = await orNotFound(getLadder(family));
  const parity = ladderParity(ladder);

  return (
    <>
      <PageHeader
        back={<a href="/catalogue/ladders">Role ladders</a>}
        title={ladder.name}
        lead={parityWords(parity)}
        actions={
          <LinkButton href={`/catalogue?industry=${ladder.slug}`} variant="secondary">
            Credentials for this family
          </LinkButton>
        }
      />
      <LadderTracks ladder={ladder} parity={parity} />
      <Section title="How to read it">
        <div className="flow max-w-measure">
          <p>
            The highest rung is on top. Rungs below the heavier line are the same for everybody;
            from level {ladder.branchLevel} on, the tracks part.
          </p>
          <p>
            This is a typical ladder from general knowledge, not any one employer's. Titles differ,
            and a track that ends level on paper may have very few posts at its top: ask who holds
            them today.
          </p>
        </div>
      </Section>
    </>
  );
}
