import { ClassMark } from "@/components/catalogue/class-mark";
import { DirectionArrow } from "@/components/catalogue/direction-arrow";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { DIRECTION_WORDS } from "@/lib/catalogue/domain/direction-words";
import { isSuggestedByUs, sourceWords } from "@/lib/catalogue/domain/edge-words";
import { educationChangeWords } from "@/lib/catalogue/domain/education-words";
import { missingWords } from "@/lib/catalogue/domain/missing-words";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import type { RankedRole } from "@/lib/catalogue/domain/rank-next-roles";
import { shiftWords } from "@/lib/catalogue/domain/shift-words";
import { wageChangeWords, wageWords } from "@/lib/catalogue/domain/wage-words";
import { FactList } from "./fact-list";
import { targetAddress } from "./roles-address";

type NextRoleListProps = {
  from: OccupationInShort;
  roles: readonly RankedRole[];
  /** Ids of what the person says they have. */
  have: readonly string[];
  /** The role the plan aims at already. */
  aimedAt: string | null;
};

/** Next roles in their order, each with why it stands where it does and what would have to grow. */
export function NextRoleList({ from, roles, have, aimedAt }: NextRoleListProps) {
  return (
    <ol className="border-t border-line-strong">
      {roles.map((role, at) => (
        <li
          key={role.to.code}
          className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3 border-b border-line py-5"
        >
          <span aria-hidden="true" className="pt-0.5 text-end text-ink-3">
            {at + 1}
          </span>
          <Role from={from} role={role} have={have} isAimedAt={role.to.code === aimedAt} />
        </li>
      ))}
    </ol>
  );
}

type RoleProps = {
  from: OccupationInShort;
  role: RankedRole;
  have: readonly string[];
  isAimedAt: boolean;
};

function Role({ from, role, have, isAimedAt }: RoleProps) {
  const { to, source } = role;
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="flex min-w-0 flex-1 basis-80 flex-col gap-2">
        <h3 className="text-lg">
          <a href={`/occupations/${to.code}`}>{to.title}</a>
        </h3>
        <p className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
          {to.standing && <ClassMark of={to.standing.pathClass} />}
          {role.isFormalManagement && <Badge>People report to this role</Badge>}
          {to.dataStatus === "estimated" && <Badge tone="warn">Estimated</Badge>}
          {isSuggestedByUs(source) && <Badge tone="accent">Suggested by us</Badge>}
        </p>
        <p className="flex gap-2">
          <DirectionArrow direction={role.direction} />
          <span>
            {role.direction === "step_back" ? "A step back" : DIRECTION_WORDS[role.direction].title}
            {": "}
            {shiftWords(role.leadershipChange, role.specialistChange)}.
          </span>
        </p>
        <Facts from={from} role={role} />
      </div>
      {isAimedAt ? (
        <p className="text-sm font-semibold text-accent">Your plan aims at this</p>
      ) : (
        <LinkButton
          href={targetAddress(to.code, have)}
          variant="secondary"
          size="compact"
          className="print-hidden"
        >
          Aim for this<span className="sr-only">: {to.title}</span>
        </LinkButton>
      )}
    </div>
  );
}

function Facts({ from, role }: Pick<RoleProps, "from" | "role">) {
  const { to, grows, missing } = role;
  const pay = to.pay.median === null ? "" : ` (${wageWords(to.pay.median)} in the US)`;
  const facts = [
    ["Why it is here", sourceWords(role.source)],
    ["Pay", `${wageChangeWords(from.pay, to.pay)}${pay}`],
    ["Education", educationChangeWords(from.education, to.education)],
    [
      "Would have to grow",
      grows ? missingWords(missing) : "not known: the two were not rated alike",
    ],
  ] as const;
  return <FactList facts={facts} compact />;
}
