import type { Metadata } from "next";
import { DataAttribution } from "@/components/catalogue/data-attribution";
import { OccupationFinder } from "@/components/catalogue/occupation-finder";
import { PageHeader } from "@/components/layout/page-header";
import { NextRoles } from "@/components/planner/next-roles";
import { NoOccupation } from "@/components/planner/no-occupation";
import { findDataRelease } from "@/lib/catalogue/queries";
import { getNextRoles } from "@/lib/planner/queries";
import { rolesFilter } from "@/lib/planner/schema";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Next roles" };

export default async function RolesPage({ searchParams }: PageProps<"/roles">) {
  const asked = rolesFilter.parse(await searchParams);
  const actor = await requireActor();
  const found = await getNextRoles(actor, asked);
  const release = await findDataRelease();
  return (
    <>
      <PageHeader
        title="Next roles"
        back={<a href="/overview">Overview</a>}
        lead={
          found.kind === "roles" ? (
            <>
              From <a href={`/occupations/${found.occupation.code}`}>{found.occupation.title}</a>,
              by where they lead, how near they are, and what you would have to grow.
            </>
          ) : (
            "Where work like yours leads. Say first what your work is."
          )
        }
      />
      {found.kind === "roles" ? (
        <NextRoles found={found} asked={asked} />
      ) : (
        <>
          {!found.matches && <NoOccupation isGone={found.isGone} />}
          <OccupationFinder here="/roles" job={asked.job} matches={found.matches} />
        </>
      )}
      <DataAttribution release={release} />
    </>
  );
}
