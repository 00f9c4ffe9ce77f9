import { OccupationChoices } from "@/components/catalogue/occupation-choices";
import { OccupationFinder } from "@/components/catalogue/occupation-finder";
import { Section } from "@/components/layout/section";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Still } from "@/components/ui/still";
import type { CommonGap } from "@/lib/catalogue/domain/gaps-in-common";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import type { RankedRole } from "@/lib/catalogue/domain/rank-next-roles";
import type { Path } from "@/lib/kernel/path";
import type { RankedBy } from "@/lib/planner/domain/path-to-rank-by";
import { HaveForm } from "./have-form";
import { NextRoleList } from "./next-role-list";
import { RankedByNote } from "./ranked-by";
import { RankingTable } from "./ranking-table";
import { rolesAddress } from "./roles-address";

type Neighbour = Parameters<typeof OccupationChoices>[0]["matches"][number];

type NextRolesProps = {
  found: {
    occupation: OccupationInShort;
    by: RankedBy;
    plan: { targetOccupation: string | null } | null;
    roles: readonly RankedRole[];
    stepsBack: number;
    had: readonly { id: string; name: string }[];
    asked: readonly CommonGap[];
    neighbours: readonly Neighbour[];
  };
  asked: { path: Path | null; back: string | null };
};

/** Next roles from one's own occupation: ranked, explained, and each one click from being the plan's target. */
export function NextRoles({ found, asked }: NextRolesProps) {
  const { occupation, by, plan, roles, stepsBack, had } = found;
  const back = asked.back !== null;
  const have = had.map(({ id }) => id);
  if (roles.length + stepsBack === 0)
    return <NothingAhead occupation={occupation} neighbours={found.neighbours} />;
  return (
    <>
      <Still>
        <RankedByNote by={by} back={back} have={have} />
        <div className="mt-8 grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div>
            <Section title={by.path ? `Ranked for the ${by.path} path` : "Ranked by nearness"}>
              {roles.length === 0 ? (
                <p className="max-w-measure">Every related role known from here is a step back.</p>
              ) : (
                <NextRoleList
                  from={occupation}
                  roles={roles}
                  have={have}
                  aimedAt={plan?.targetOccupation ?? null}
                />
              )}
              <StepsBack
                count={stepsBack}
                back={back}
                href={(shown) => rolesAddress({ path: asked.path, back: shown, have })}
              />
              <div className="mt-6">
                <RankingTable roles={roles} />
              </div>
            </Section>
          </div>
          <HaveForm asked={found.asked} had={had} path={asked.path} back={back} />
        </div>
      </Still>
      <div className="mt-10 print-hidden">
        <Disclosure summary="This is not my occupation">
          <OccupationFinder here="/roles" job="" matches={null} />
        </Disclosure>
      </div>
    </>
  );
}

type StepsBackProps = { count: number; back: boolean; href: (shown: boolean) => string };

function StepsBack({ count, back, href }: StepsBackProps) {
  if (count === 0) return null;
  return (
    <p className="mt-5 text-sm text-ink-2 print-hidden">
      {back ? (
        <a href={href(false)}>Hide steps back</a>
      ) : (
        <>
          {count === 1 ? "One related role asks" : `${count} related roles ask`} for less, or pay
          much less. <a href={href(true)}>Show steps back too</a>
        </>
      )}
    </p>
  );
}

type NothingAheadProps = { occupation: OccupationInShort; neighbours: readonly Neighbour[] };

function NothingAhead({ occupation, neighbours }: NothingAheadProps) {
  return (
    <div className="flex flex-col gap-10">
      <EmptyState title={`No next roles are known from ${occupation.title}`}>
        <p>
          {occupation.dataStatus === "none"
            ? "The source lists this occupation and collected no data about it, so nothing can be said of where it leads."
            : "The source names no related role for this occupation."}{" "}
          {neighbours.length > 0 && "You can go on from one that is close to it:"}
        </p>
      </EmptyState>
      {neighbours.length > 0 && (
        <div className="max-w-question">
          <OccupationChoices matches={neighbours} next="/roles" />
        </div>
      )}
      <OccupationFinder here="/roles" job="" matches={null} />
    </div>
  );
}
