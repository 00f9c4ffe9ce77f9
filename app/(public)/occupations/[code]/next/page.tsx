import type { Metadata } from "next";
import { DataAttribution } from "@/components/catalogue/data-attribution";
import { WalkCompass } from "@/components/catalogue/walk-compass";
import { WalkList } from "@/components/catalogue/walk-list";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Still } from "@/components/ui/still";
import { findDataRelease, getWalk } from "@/lib/catalogue/queries";
import { codeOrNotFound, orNotFound } from "@/lib/platform/or-not-found";

type Props = PageProps<"/occupations/[code]/next">;

const walkOf = async (params: Props["params"]) =>
  orNotFound(getWalk(codeOrNotFound((await params).code)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { start } = await walkOf(params);
  return {
    title: `Walking on from ${start.title}`,
    description: `Roles one and two steps from ${start.title}, by the direction they lead in.`,
  };
}

export default async function WalkPage({ params }: Props) {
  const [{ start, steps }, release] = await Promise.all([walkOf(params), findDataRelease()]);
  const about = `/occupations/${start.code}`;
  return (
    <Still>
      <PageHeader
        back={<a href={about}>{start.title}</a>}
        title={`Walking on from ${start.title}`}
        lead="Related roles, step by step. Related is not the same as often gone: nobody counted who moved where."
        actions={
          <LinkButton href={about} variant="secondary">
            About this occupation
          </LinkButton>
        }
      />
      {steps.length > 0 ? (
        <>
          <WalkCompass start={start} steps={steps} />
          <Section
            id="walk-list"
            title="The same as a list"
            lead="Each role stands once: where it is reached first. Steps back are left out."
          >
            <WalkList start={start} steps={steps} />
          </Section>
        </>
      ) : (
        <EmptyState
          title="No step onward is known from here"
          action={<LinkButton href={`${about}/to`}>Compare with any other role</LinkButton>}
        >
          <p>
            {start.standing
              ? "Everything related asks for less or pays much less."
              : "Nothing was collected on this work, so nothing is known to be related to it."}
          </p>
        </EmptyState>
      )}
      <DataAttribution release={release} />
    </Still>
  );
}
