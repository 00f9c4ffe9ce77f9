import type { Metadata } from "next";
import { DataAttribution } from "@/components/catalogue/data-attribution";
import { ElementList } from "@/components/catalogue/element-list";
import { GapFigure } from "@/components/catalogue/gap-figure";
import { PayFigure } from "@/components/catalogue/pay-figure";
import { RolePlaces } from "@/components/catalogue/role-places";
import { RoleSides } from "@/components/catalogue/role-sides";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { AimForRole } from "@/components/planner/aim-for-role";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Still } from "@/components/ui/still";
import { DIRECTION_WORDS } from "@/lib/catalogue/domain/direction-words";
import { sourceWords } from "@/lib/catalogue/domain/edge-words";
import { gapSentence } from "@/lib/catalogue/domain/gap-words";
import { wageChangeWords } from "@/lib/catalogue/domain/wage-words";
import { findDataRelease, getRoleComparison } from "@/lib/catalogue/queries";
import { codeOrNotFound, orNotFound } from "@/lib/platform/or-not-found";

type Props = PageProps<"/occupations/[code]/to/[other]">;

const comparisonOf = async (params: Props["params"]) => {
  const { code, other } = await params;
  return orNotFound(getRoleComparison(codeOrNotFound(code), codeOrNotFound(other)));
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { from, to } = await comparisonOf(params);
  return {
    title: `From ${from.title} to ${to.title}`,
    description: `What would have to grow from ${from.title} to ${to.title}, what carries over, and what changes in pay and education.`,
  };
}

export default async function RoleComparisonPage({ params }: Props) {
  const [{ from, to, gap, step }, release] = await Promise.all([
    comparisonOf(params),
    findDataRelease(),
  ]);
  const isPaid = from.pay.median !== null && to.pay.median !== null;
  const estimated = [from, to].filter(({ dataStatus }) => dataStatus === "estimated");
  return (
    <Still>
      <PageHeader
        back={<a href={`/occupations/${from.code}`}>{from.title}</a>}
        title={`To ${to.title}`}
        lead={
          step
            ? `${DIRECTION_WORDS[step.direction].title}. ${sourceWords(step.source)}.`
            : "Not among the related roles, which does not make it impossible."
        }
        actions={
          <>
            <AimForRole code={to.code} variant="primary" />
            <LinkButton href={`/occupations/${to.code}`} variant="secondary">
              Read about that role
            </LinkButton>
            <LinkButton href={`/occupations/${to.code}/to/${from.code}`} variant="quiet">
              The way back
            </LinkButton>
          </>
        }
      />
      {estimated.length > 0 && (
        <Notice tone="warn" title="An estimate">
          {`No survey ratings were released for ${estimated.map(({ title }) => title).join(" and ")}: the figures come from related occupations.`}
        </Notice>
      )}
      {gap ? (
        <>
          <Section title="What would have to grow">
            {gap.grows.length > 0 ? (
              <GapFigure gaps={gap.grows} caption={gapSentence(gap)} />
            ) : (
              <p className="max-w-measure">{gapSentence(gap)}</p>
            )}
          </Section>
          <Section
            title="What carries over"
            lead="Important there, and asked for here as much or nearly so."
          >
            <ElementList elements={gap.covered} none="Nothing that is important there." />
          </Section>
          <Section title="What counts less there" lead="Asked for here, and less so there.">
            <ElementList elements={gap.recedes} none="Nothing loses much importance." />
          </Section>
        </>
      ) : (
        <Notice tone="info" title="The gap is not known">
          Nothing was collected on what the work asks for in one of the two.
        </Notice>
      )}
      <Section title="Side by side">
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
          <RoleSides from={from} to={to} />
          <RolePlaces from={from} to={to} />
        </div>
      </Section>
      {isPaid && (
        <Section title="What each pays">
          <PayFigure
            about={from.code}
            occupations={[from, to]}
            caption={`There beside here: ${wageChangeWords(from.pay, to.pay)}, over the whole country.`}
          />
        </Section>
      )}
      <DataAttribution release={release} />
    </Still>
  );
}
