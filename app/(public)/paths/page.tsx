import type { Metadata } from "next";
import { IndustryCustoms } from "@/components/catalogue/industry-customs";
import { PathColumns } from "@/components/catalogue/path-columns";
import { PathComparison } from "@/components/catalogue/path-comparison";
import { PathsByNumbers } from "@/components/catalogue/paths-by-numbers";
import { PeopleShareScale } from "@/components/catalogue/people-share-scale";
import { ProgressionList } from "@/components/catalogue/progression-list";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import { PATH_GUIDE, PLANNED_SWING } from "@/lib/catalogue/domain/path-guide";

export const metadata: Metadata = {
  title: "The three paths",
  description:
    "Specialist, leadership and hybrid careers compared on skills, responsibilities, advancement and satisfaction.",
};

export default function PathsPage() {
  return (
    <>
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
          <h3 className="text-lg">One after the other</h3>
          <p>{PLANNED_SWING}</p>
        </div>
      </Section>
      <IndustryCustoms />
      <PathsByNumbers />
    </>
  );
}
