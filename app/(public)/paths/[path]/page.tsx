import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataAttribution } from "@/components/catalogue/data-attribution";
import { PathLadders } from "@/components/catalogue/path-ladders";
import { PathMark } from "@/components/catalogue/path-mark";
import { PathOccupations } from "@/components/catalogue/path-occupations";
import { PathPortrait } from "@/components/catalogue/path-portrait";
import { PathsByNumbers } from "@/components/catalogue/paths-by-numbers";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { Still } from "@/components/ui/still";
import { PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import { findDataRelease, listLadders, listLargestOccupations } from "@/lib/catalogue/queries";
import { PATHS, type Path } from "@/lib/kernel/path";

type Props = PageProps<"/paths/[path]">;

const pathOf = async (params: Props["params"]): Promise<Path> => {
  const { path } = await params;
  return PATHS.find((known) => known === path) ?? notFound();
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, summary } = PATH_CONTRASTS[await pathOf(params)];
  return { title: `The ${name.toLowerCase()} path`, description: summary };
}

export default async function PathPage({ params }: Props) {
  const path = await pathOf(params);
  const { name, summary } = PATH_CONTRASTS[path];
  const [ladders, occupations, release] = await Promise.all([
    listLadders(),
    listLargestOccupations(path),
    findDataRelease(),
  ]);
  return (
    <Still>
      <PageHeader
        back={<a href="/paths">The three paths</a>}
        title={<>The {name.toLowerCase()} path</>}
        lead={summary}
        actions={<LinkButton href="/assessment">See which way you lean</LinkButton>}
      />
      <PathPortrait path={path} />
      <PathLadders path={path} ladders={ladders} />
      <PathOccupations path={path} occupations={occupations} />
      <PathsByNumbers kind={path} />
      <Section title="The other two">
        <ul className="flex flex-wrap gap-x-10 gap-y-3">
          {PATHS.filter((other) => other !== path).map((other) => (
            <li key={other}>
              <PathMark path={other} />:{" "}
              <a href={`/paths/${other}`}>{PATH_CONTRASTS[other].summary}</a>
            </li>
          ))}
        </ul>
      </Section>
      {occupations.length > 0 && <DataAttribution release={release} />}
    </Still>
  );
}
