import type { Metadata } from "next";
import { DataAttribution } from "@/components/catalogue/data-attribution";
import { IndustryCustoms } from "@/components/catalogue/industry-customs";
import { PathColumns } from "@/components/catalogue/path-columns";
import { PathComparison } from "@/components/catalogue/path-comparison";
import { PathNumbers } from "@/components/catalogue/path-numbers";
import { PathsByNumbers } from "@/components/catalogue/paths-by-numbers";
import { PeopleShareScale } from "@/components/catalogue/people-share-scale";
import { PlannedSwing } from "@/components/catalogue/planned-swing";
import { ProgressionList } from "@/components/catalogue/progression-list";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { Still } from "@/components/ui/still";
import { PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import { PATH_GUIDE } from "@/lib/catalogue/domain/path-guide";
import { findDataRelease, getClassFacts, listJobFamilies } from "@/lib/catalogue/queries";

export const metadata: Metadata = {
  title: "The three paths",
  description:
    "Specialist, leadership and hybrid careers compared on skills, responsibilities, advancement and satisfaction.",
};

export default async function PathsPage() {
  const [families, facts, release] = await Promise.all([
    listJobFamilies(),
    getClassFacts(),
    findDataRelease(),
  ]);
  return (
    <Still>
      <PageHeader
        title="Three paths, none above another"
        lead="Most careers come to a fork: go deeper into the work, lead the people who do it, or keep a hand in each. Here is what changes with the choice."
        actions={<LinkButton href="/assessment">See which way you lean</LinkButton>}
      />
      <Section title="Each in a sentence">
        <PathColumns heading="h2">
          {(path) => (
            <>
              <p className="mb-2">{PATH_CONTRASTS[path].summary}</p>
              <a href={`/paths/${path}`}>The {path} path in full</a>
            </>
          )}
        </PathColumns>
      </Section>
      <Section title="What differs" lead="The same four questions, asked of each path.">
        <PathComparison />
      </Section>
      <Section
        title="Ways to progress"
        lead="What people on each path usually put into their plans."
      >
        <PathColumns>{(path) => <ProgressionList path={path} />}</PathColumns>
      </Section>
      <Section title="What each asks in return">
        <PathColumns>{(path) => <p>{PATH_CONTRASTS[path].price}</p>}</PathColumns>
      </Section>
      <Section
        id="hybrid-line"
        title="Where hybrid begins"
        lead="A title does not make a role hybrid. The week does."
      >
        <PeopleShareScale />
        <div className="flow mt-6 max-w-measure">
          <h3 className="text-lg">{PATH_GUIDE.hybrid.trap.title}</h3>
          <p>{PATH_GUIDE.hybrid.trap.text}</p>
        </div>
      </Section>
      <Section
        id="swing"
        title="Both, one after the other"
        lead="Hybrid in time instead of at once."
      >
        <PlannedSwing />
      </Section>
      <Section
        title="How ladders branch"
        lead="Twelve job families, three tracks each: the rungs they share, where they part, how high each goes."
        actions={<a href="/ladders">All ladders</a>}
      >
        <ul className="flex max-w-measure flex-wrap gap-x-6 gap-y-2">
          {families.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/ladders/${slug}`}>{name}</a>
            </li>
          ))}
        </ul>
      </Section>
      <PathNumbers {...facts} />
      <PathsByNumbers />
      <IndustryCustoms />
      {facts.outlook.length > 0 && <DataAttribution release={release} />}
    </Still>
  );
}
