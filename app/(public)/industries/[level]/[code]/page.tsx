import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataAttribution } from "@/components/catalogue/data-attribution";
import { GrowthFigure } from "@/components/catalogue/growth-figure";
import { IndustryPay } from "@/components/catalogue/industry-pay";
import { IndustryRoles } from "@/components/catalogue/industry-roles";
import { MixLines, MixOfOne } from "@/components/catalogue/mix-lines";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { Still } from "@/components/ui/still";
import { INDUSTRY_LEVELS } from "@/lib/catalogue/domain/industry-view";
import { mixSentence, percentWords } from "@/lib/catalogue/domain/mix-words";
import { shortSector } from "@/lib/catalogue/domain/sector-words";
import { findDataRelease, getIndustry } from "@/lib/catalogue/queries";
import { orNotFound } from "@/lib/platform/or-not-found";

type Props = PageProps<"/industries/[level]/[code]">;

const CODE = /^\d[\d-]{1,6}$/;

const industryOf = async (params: Props["params"]) => {
  const { level: asked, code } = await params;
  const level = INDUSTRY_LEVELS.find((known) => known === asked) ?? notFound();
  if (!CODE.test(code)) notFound();
  return orNotFound(getIndustry(level, code));
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view } = await industryOf(params);
  const title = shortSector(view.title);
  return { title: `${title}: jobs and pay by path`, description: mixSentence(view) };
}

const whole = new Intl.NumberFormat("en");

export default async function IndustryPage({ params }: Props) {
  const [{ view, parts, growth, codes }, release] = await Promise.all([
    industryOf(params),
    findDataRelease(),
  ]);
  const { level, code, title, jobs, coveragePct, mix, formalManagementPct } = view;
  return (
    <Still>
      <PageHeader
        back={<a href="/industries">Jobs and pay by path</a>}
        title={shortSector(title)}
        lead={`${whole.format(jobs)} jobs in ${view.occupations} occupations, as they divide between the paths.`}
        actions={
          level === "soc_major" && (
            <LinkButton href={`/occupations?group=${code}`} variant="secondary">
              The occupations of this group
            </LinkButton>
          )
        }
      />
      <Section title="What jobs there are">
        <p className="mb-4 max-w-measure">{mixSentence(view)}</p>
        <MixOfOne mix={mix} />
        <p className="mt-4 max-w-measure text-sm text-ink-2">
          People report to {percentWords(formalManagementPct)} of these jobs, by title or code. The
          figures cover {percentWords(coveragePct)} of the jobs there
          {shortSector(title) !== title && " (without public schools, hospitals and the post)"}.
          They say how jobs divide, not what employers value.
        </p>
      </Section>
      <IndustryRoles roles={view.roles} codes={codes} />
      <IndustryPay view={view} />
      {parts.length > 0 && (
        <Section title="Its parts" lead="The groups of occupations inside it, the largest first.">
          <MixLines
            lines={parts.map((part) => ({
              key: part.code,
              name: part.title,
              href: `/industries/soc_minor/${part.code}`,
              note: `${whole.format(part.jobs)} jobs`,
              mix: part.mix,
            }))}
          />
        </Section>
      )}
      {growth.length > 0 && (
        <Section
          title={`What lies ahead${release?.projections ? `, ${release.projections.replace("-", "–")}` : ""}`}
        >
          <GrowthFigure growth={growth} />
        </Section>
      )}
      <DataAttribution release={release} />
    </Still>
  );
}
