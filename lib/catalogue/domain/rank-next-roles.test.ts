import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PATHS } from "@/lib/kernel/path";
import type { ClassOfWork } from "./class-words";
import { DIRECTIONS } from "./direction-words";
import type { NextRole } from "./next-role";
import { rankNextRoles } from "./rank-next-roles";
import type { ElementGap } from "./role-gap";

const gap = (id: string, delta: number): ElementGap => ({
  id,
  name: id,
  domain: "activity",
  from: 1,
  to: 1 + delta,
  delta,
});

type Given = Partial<NextRole> & { title: string; pathClass?: ClassOfWork };

const role = ({ title, pathClass = "specialist", ...over }: Given): NextRole => ({
  to: {
    code: title,
    title,
    dataStatus: "rated",
    jobZone: 4,
    standing: {
      leadership: 50,
      specialist: 50,
      leadershipInZone: 50,
      specialistInZone: 50,
      lean: 0,
      pathClass,
    },
    pay: { wageCode: null, p10: null, median: null, p90: null },
    education: null,
  },
  rank: 1,
  source: "official",
  direction: "lateral",
  isFormalManagement: false,
  leadershipChange: 0,
  specialistChange: 0,
  educationChange: 0,
  grows: [],
  ...over,
});

const NOTHING = { have: new Set<string>(), withStepsBack: false };

/** Steps from Software Developers in O*NET 30.1, with the sum of what would have to grow as one gap. */
const FROM_DEVELOPERS = [
  role({
    ...{ title: "Computer Systems Engineers/Architects", pathClass: "hybrid", rank: 1 },
    ...{ leadershipChange: 43.6, specialistChange: -6.8, grows: [gap("a", 9.2)] },
  }),
  role({
    ...{ title: "Software Quality Assurance Analysts", rank: 3, direction: "step_back" },
    ...{ leadershipChange: 27, specialistChange: -12.9 },
  }),
  role({
    ...{ title: "Computer Hardware Engineers", rank: 7 },
    ...{ leadershipChange: 39.4, specialistChange: 5.6, grows: [gap("b", 6.8)] },
  }),
  role({
    ...{ title: "Computer and Information Systems Managers", pathClass: "leadership", rank: 13 },
    ...{
      source: "official_supplemental",
      direction: "toward_leadership",
      isFormalManagement: true,
    },
    ...{ leadershipChange: 73.2, specialistChange: -12.4, grows: [gap("c", 8), gap("d", 3)] },
  }),
] satisfies NextRole[];

const titles = (path: Parameters<typeof rankNextRoles>[1], over: object = {}) =>
  rankNextRoles(FROM_DEVELOPERS, path, { ...NOTHING, ...over }).map(({ to }) => to.title);

describe("rankNextRoles", () => {
  it("puts the managers' post first for leadership, depth first for a specialist, both for a hybrid", () => {
    expect(titles("leadership")[0]).toBe("Computer and Information Systems Managers");
    expect(titles("specialist")[0]).toBe("Computer Hardware Engineers");
    expect(titles("hybrid")[0]).toBe("Computer Systems Engineers/Architects");
  });

  it("adds up as its formula says", () => {
    const managers = rankNextRoles(FROM_DEVELOPERS, "leadership", NOTHING)[0];
    expect(managers?.parts).toEqual({
      relatedness: expect.closeTo(0.4, 9),
      direction: 1,
      gap: expect.closeTo(1 - 11 / 15, 9),
      education: 1,
    });
    expect(managers?.score).toBeCloseTo(0.2 * 0.4 + 0.5 + 0.2 * (4 / 15) + 0.1, 9);
  });

  it("hides steps back unless asked for them, and then puts them last", () => {
    const back = "Software Quality Assurance Analysts";
    expect(titles("specialist")).not.toContain(back);
    expect(titles("specialist", { withStepsBack: true }).at(-1)).toBe(back);
  });

  it("takes our own steps for less related than most official ones", () => {
    const parts = (over: Partial<NextRole>) =>
      rankNextRoles([role({ title: "A", ...over })], null, NOTHING)[0]?.parts.relatedness;
    expect(parts({ rank: 0, source: "derived_soc_family" })).toBe(0.3);
    expect(parts({ rank: 0, source: "derived_knowledge_match" })).toBe(0.3);
    expect(parts({ rank: 20, source: "official_supplemental" })).toBeCloseTo(0.05, 9);
  });

  it("asks about a gap nobody could work out as about a middling one", () => {
    const [known, unknown] = [role({ title: "A" }), role({ title: "B", grows: null })];
    const ranked = rankNextRoles([unknown, known], "specialist", NOTHING);
    expect(ranked.map(({ to }) => to.title)).toEqual(["A", "B"]);
    expect(ranked[1]).toMatchObject({ missing: [], parts: { gap: 0.5 } });
  });

  it("follows what the person has: it is missing no more, and its role moves up", () => {
    expect(titles("leadership", { have: new Set(["a"]) })).toEqual([
      "Computer and Information Systems Managers",
      "Computer Systems Engineers/Architects",
      "Computer Hardware Engineers",
    ]);
    const [first] = rankNextRoles(FROM_DEVELOPERS, "leadership", {
      have: new Set(["c"]),
      withStepsBack: false,
    });
    expect(first?.missing.map(({ id }) => id)).toEqual(["d"]);
  });

  const arbitraryRole = fc
    .record({
      title: fc.string({ minLength: 1, maxLength: 4 }),
      rank: fc.integer({ min: 0, max: 25 }),
      source: fc.constantFrom("official" as const, "derived_soc_family" as const),
      direction: fc.constantFrom(...DIRECTIONS),
      leadershipChange: fc.integer({ min: -90, max: 90 }),
      specialistChange: fc.integer({ min: -90, max: 90 }),
      educationChange: fc.integer({ min: -6, max: 6 }),
      isFormalManagement: fc.boolean(),
      grows: fc.option(
        fc
          .uniqueArray(fc.constantFrom("a", "b", "c", "d"))
          .map((ids) => ids.map((id) => gap(id, 2.5))),
      ),
      pathClass: fc.constantFrom("specialist" as const, "leadership" as const, "hybrid" as const),
    })
    .map((given) =>
      role({ ...given, rank: Math.max(given.rank, given.source === "official" ? 1 : 0) }),
    );
  const arbitraryRoles = fc.uniqueArray(arbitraryRole, { selector: ({ to }) => to.title });
  const anyPath = fc.constantFrom(...PATHS, null);

  it("scores in [0, 1], best first, whatever the order it is asked in", () => {
    fc.assert(
      fc.property(arbitraryRoles, anyPath, (roles, path) => {
        const all = { ...NOTHING, withStepsBack: true };
        const ranked = rankNextRoles(roles, path, all);
        expect(ranked).toEqual(rankNextRoles(roles.toReversed(), path, all));
        for (const [at, { score, direction }] of ranked.entries()) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-9);
          const better = ranked[at - 1];
          if (better && (better.direction === "step_back") === (direction === "step_back"))
            expect(score).toBeLessThanOrEqual(better.score);
        }
      }),
    );
  });

  it("never ranks a role lower against the others for what one has and they do not ask", () => {
    fc.assert(
      fc.property(arbitraryRoles, anyPath, (roles, path) => {
        const scores = (have: ReadonlySet<string>) =>
          new Map(
            rankNextRoles(roles, path, { have, withStepsBack: true }).map(({ to, score }) => [
              to.title,
              score,
            ]),
          );
        const [before, after] = [scores(new Set()), scores(new Set(["a", "c"]))];
        for (const [title, score] of before) expect(after.get(title)).toBeGreaterThanOrEqual(score);
      }),
    );
  });
});
