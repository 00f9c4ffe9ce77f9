import type { Metadata } from "next";
import { DataAttribution } from "@/components/catalogue/data-attribution";
import { LadderFacts } from "@/components/catalogue/ladder-facts";
import { LadderReading } from "@/components/catalogue/ladder-reading";
import { LadderTracks } from "@/components/catalogue/ladder-tracks";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { Still } from "@/components/ui/still";
import { ladderParity } from "@/lib/catalogue/domain/ladder";
import { parityWords } from "@/lib/catalogue/domain/parity-words";
import { findDataRelease, getLadder, getLadderFacts } from "@/lib/catalogue/queries";
import { orNotFound } from "@/lib/platform/or-not-found";

type Props = PageProps<"/ladders/[family]">;

const find = async (params: Props["params"]) => orNotFound(getLadder((await params).family));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name } = await find(params);
  return {
    title: `Role ladder: ${name}`,
    description: `The rungs of the specialist, leadership and hybrid track in ${name}, what they pay and what would have to grow between them.`,
  };
}

export default async function PublicLadderPage({ params }: Props) {
  const ladder = await find(params);
  const [facts, release] = await Promise.all([getLadderFacts(ladder), findDataRelease()]);
  return (
    <Still>
      <PageHeader
        back={<a href="/ladders">Role ladders</a>}
        title={ladder.name}
        lead={parityWords(ladderParity(ladder))}
        actions={
          <LinkButton href={`/catalogue/ladders/${ladder.slug}#copy`} variant="secondary">
            Match it to your employer
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
      <LadderFacts ladder={ladder} {...facts} />
      {facts.occupations.length > 0 && <DataAttribution release={release} />}
    </Still>
  );
}
