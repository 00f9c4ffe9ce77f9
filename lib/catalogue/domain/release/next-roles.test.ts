import { describe, expect, it } from "vitest";
import { nextRoles } from "./next-roles";
import type { Role, RoleGraph } from "./role-graph";

const role = (code: string, given: Partial<Role> = {}): Role => ({
  code,
  leadership: 40,
  specialist: 50,
  pathClass: "practitioner",
  jobZone: 3,
  medianWage: 50_000,
  isFormalManagement: false,
  typicalEducation: "Bachelor's degree",
  ...given,
});

type Given = { roles: Role[]; related?: RoleGraph["related"]; likeness?: number };

function graph({ roles, related = new Map(), likeness = 0.5 }: Given): RoleGraph {
  const listedBy = new Map<string, { code: string; rank: number; tier: string }[]>();
  for (const [code, listed] of related)
    for (const { code: to, rank, tier } of listed)
      listedBy.set(to, [...(listedBy.get(to) ?? []), { code, rank, tier }]);
  return {
    roles: new Map(roles.map((each) => [each.code, each])),
    ...{ related, listedBy },
    elements: [],
    matrix: new Map(),
    likeness: () => likeness,
  };
}

const listed = (rank: number, code: string) => ({ code, rank, tier: "Primary-Short" });
const coder = role("15-1252.00", { specialist: 90 });
const lead = role("11-3021.00", { leadership: 95, isFormalManagement: true, jobZone: 4 });
const steps = (given: Given) =>
  nextRoles(graph(given))
    .filter(({ from }) => from === coder.code)
    .map(({ to, source, rank }) => [to, source, rank]);

describe("a step into management", () => {
  it("is not added where the ten nearest have one", () => {
    const related = new Map([[coder.code, [listed(1, lead.code)]]]);
    expect(steps({ roles: [coder, lead], related })).toEqual([[lead.code, "official", 1]]);
  });

  it("comes from the rest of the related occupations", () => {
    const related = new Map([[coder.code, [listed(14, lead.code)]]]);
    expect(steps({ roles: [coder, lead], related })).toEqual([
      [lead.code, "official_supplemental", 14],
    ]);
  });

  it("comes from a role that lists this one, if it is alike enough", () => {
    const related = new Map([[lead.code, [listed(4, coder.code)]]]);
    const other = { ...lead, code: "11-9199.00" };
    const reversed = new Map([[other.code, [listed(4, coder.code)]]]);
    expect(steps({ roles: [coder, lead], related })).toEqual([[lead.code, "official_reverse", 4]]);
    expect(steps({ roles: [coder, other], related: reversed, likeness: 0.3 })).toEqual([]);
  });

  it("comes from our table of families where nobody lists one, up to two job zones on", () => {
    expect(steps({ roles: [coder, lead] })).toEqual([[lead.code, "derived_soc_family", 0]]);
    expect(steps({ roles: [coder, { ...lead, jobZone: 5 }] })).toHaveLength(1);
    expect(
      steps({
        roles: [
          { ...coder, jobZone: 2 },
          { ...lead, jobZone: 5 },
        ],
      }),
    ).toEqual([]);
  });

  it("is one of bigger scope for who leads already, and never from the table", () => {
    const leader = { ...coder, leadership: 96, pathClass: "leadership" as const };
    const above = { ...lead, pathClass: "leadership" as const, medianWage: 90_000 };
    const related = new Map([[coder.code, [listed(12, above.code)]]]);
    expect(steps({ roles: [leader, above], related })).toEqual([
      [above.code, "official_supplemental", 12],
    ]);
    expect(steps({ roles: [leader, above] })).toEqual([]);
  });
});

describe("a step to more depth", () => {
  const shallow = { ...coder, specialist: 60, leadership: 90, pathClass: "hybrid" as const };
  const boss = { ...lead, leadership: 96, specialist: 50 };
  const deep = role("15-1221.00", { specialist: 80, jobZone: 4 });

  it("is the role of the group that is most alike where none is listed", () => {
    const given = {
      roles: [shallow, deep, boss],
      related: new Map([[coder.code, [listed(1, boss.code)]]]),
    };
    expect(steps({ ...given, likeness: 0.6 })).toEqual([
      [boss.code, "official", 1],
      [deep.code, "derived_knowledge_match", 0],
    ]);
    expect(steps({ ...given, likeness: 0.59 })).toHaveLength(1);
  });

  it("is not looked for where a role is as deep as roles get", () => {
    const given = {
      roles: [
        { ...shallow, specialist: 88 },
        { ...deep, specialist: 99 },
      ],
    };
    expect(steps({ ...given, likeness: 0.9 })).toEqual([]);
  });
});

describe("the changes of a step", () => {
  it("are told of zones, education, wage and both indices", () => {
    const related = new Map([[coder.code, [listed(1, lead.code)]]]);
    const better = { ...lead, medianWage: 75_000, typicalEducation: "Master's degree" };
    expect(nextRoles(graph({ roles: [coder, better], related }))[0]).toMatchObject({
      shift: "toward_leadership",
      leadershipChange: 55,
      specialistChange: -40,
      jobZoneChange: 1,
      educationChange: 1,
      wageChange: 50,
      toFormalManagement: true,
    });
  });
});
