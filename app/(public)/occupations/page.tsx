import type { Metadata } from "next";
import { DataAttribution } from "@/components/catalogue/data-attribution";
import { FindForm } from "@/components/catalogue/find-form";
import { ListPager } from "@/components/catalogue/list-pager";
import {
  OccupationGroups,
  OccupationLetters,
  OutermostOccupations,
} from "@/components/catalogue/occupation-entries";
import { OccupationTable } from "@/components/catalogue/occupation-table";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Still } from "@/components/ui/still";
import {
  findDataRelease,
  listOccupationGroups,
  listOccupations,
  listOutermost,
} from "@/lib/catalogue/queries";
import { type OccupationFilter, occupationFilter } from "@/lib/catalogue/schema";

export const metadata: Metadata = {
  title: "Occupations",
  description:
    "What a thousand occupations are like by numbers: leadership and specialist work, pay, outlook, and where each leads.",
};

export default async function OccupationsPage({ searchParams }: PageProps<"/occupations">) {
  const filter = occupationFilter.parse(await searchParams);
  return filter.group || filter.letter ? <Listed filter={filter} /> : <Entries />;
}

/** The ways in. */
async function Entries() {
  const [groups, lists, release] = await Promise.all([
    listOccupationGroups(),
    listOutermost(),
    findDataRelease(),
  ]);
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <Still>
      <PageHeader
        title="Occupations, by numbers"
        lead={`${total.toLocaleString("en")} occupations: how much leadership and how much specialist work each is, what it pays, how it grows, and where it leads.`}
        actions={
          <>
            <LinkButton href="/occupations/map">See them on a map</LinkButton>
            <LinkButton href="/industries" variant="secondary">
              By industry
            </LinkButton>
          </>
        }
      />
      <FindForm
        action="/search"
        label="What do you do, or want to do?"
        hint="A job title as you know it, such as RN or dev lead; a misspelling is fine."
        button="Find"
      />
      {total === 0 ? (
        <div className="mt-8">
          <EmptyState title="No occupations are loaded">
            <p>They come with the product and are loaded when it starts.</p>
          </EmptyState>
        </div>
      ) : (
        <div className="mt-12">
          <OutermostOccupations lists={lists} />
          <OccupationGroups groups={groups} />
          <Section title="By letter">
            <OccupationLetters />
          </Section>
        </div>
      )}
      <DataAttribution release={release} />
    </Still>
  );
}

/** The occupations of one group or letter, page by page. */
async function Listed({ filter }: { filter: OccupationFilter }) {
  const [{ occupations, total, pages }, groups, release] = await Promise.all([
    listOccupations(filter),
    listOccupationGroups(),
    findDataRelease(),
  ]);
  const { group, letter, page } = filter;
  const name = groups.find(({ code }) => code === group)?.title ?? "Occupations";
  const title = letter ? `${name}: ${letter}` : name;
  const address = (to: number) => listAddress({ ...filter, page: to });
  return (
    <Still>
      <PageHeader
        back={<a href="/occupations">Occupations</a>}
        title={title}
        lead={total === 1 ? "One occupation." : `${total} occupations, by title.`}
        actions={
          group && (
            <>
              <LinkButton href={`/occupations/map?group=${group}`} variant="secondary">
                On the map
              </LinkButton>
              <LinkButton href={`/industries/soc_major/${group}`} variant="secondary">
                Jobs and pay by path
              </LinkButton>
            </>
          )
        }
      />
      {letter && <OccupationLetters chosen={letter} />}
      {occupations.length > 0 ? (
        <OccupationTable caption={title} occupations={occupations} />
      ) : (
        <div className="mt-6">
          <EmptyState
            title="Nothing here"
            action={<LinkButton href="/occupations">All ways in</LinkButton>}
          >
            <p>
              {page > 1
                ? "The list is shorter than that."
                : "No occupation of that group or letter is known."}
            </p>
          </EmptyState>
        </div>
      )}
      <ListPager page={page} pages={pages} addressOf={address} />
      <DataAttribution release={release} />
    </Still>
  );
}

function listAddress({ group, letter, page }: OccupationFilter): string {
  const chosen = [
    ...(group ? [["group", group]] : []),
    ...(letter ? [["letter", letter]] : []),
    ...(page > 1 ? [["page", `${page}`]] : []),
  ];
  return `/occupations?${new URLSearchParams(chosen)}`;
}
