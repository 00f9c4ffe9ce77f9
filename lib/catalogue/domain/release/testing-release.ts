import { INDEX_ELEMENTS, INDEX_NAMES } from "./index-elements";
import type { OnetRelease, WorkElement } from "./onet-release";

/** What an occupation of a release made for a test asks, in quarters of the scale: 0 nothing, 4 all there is. */
type Asked = { people: number; depth: number };

const domainOf = (id: string): WorkElement["domain"] =>
  id.startsWith("4.A") ? "activity" : id.startsWith("2.C") ? "knowledge" : "skill";

/** Elements of leading; the others of the indices, and a field of knowledge, go with depth. */
const LEADING: readonly string[] = [
  ...INDEX_ELEMENTS.people,
  ...INDEX_ELEMENTS.resources,
  ...INDEX_ELEMENTS.management,
];

const ELEMENTS: readonly WorkElement[] = [
  ...new Set([...Object.values(INDEX_ELEMENTS).flat(), "2.C.3.a"]),
]
  .sort()
  .map((id) => ({ id, domain: domainOf(id), name: `Element ${id}` }));

const RATED: Readonly<Record<string, Asked & { zone: number; share: number }>> = {
  "11-1011.00": { people: 4, depth: 1, zone: 4, share: 1 },
  "13-1011.00": { people: 3, depth: 2, zone: 4, share: 0.5 },
  "15-1211.00": { people: 2, depth: 3, zone: 5, share: 0.25 },
  "19-1011.00": { people: 1, depth: 4, zone: 2, share: 0 },
};
/** Known through others: the first one at rank 1, the second at rank 2. */
const ESTIMATED = { code: "11-1021.00", zone: 4, share: 0.75 };

/** A share of the tasks in quarters: core tasks, all of the same weight. */
const tasks = (share: number) =>
  Array.from({ length: 4 }, (_, n) => ({
    type: "Core" as const,
    activities: n < share * 4 ? ["4.A.4.b.4"] : ["4.A.1.a.1"],
  }));

const named = (name: string, figure: number) => new Map([[name, figure]]);

/**
 * Four rated occupations, a fifth known through the first two, and a sixth of which nothing is known. Whoever leads
 * more goes less deep, in every part of the indices: what an index must be can be worked out by hand.
 */
export function testingRelease(): OnetRelease {
  const rated = Object.entries(RATED);
  const ratings = (of: (quarters: number) => number) =>
    new Map(
      rated.map(([code, { people, depth }]) => [
        code,
        ELEMENTS.map(({ id }) => of(LEADING.includes(id) ? people : depth)),
      ]),
    );
  const own = [...rated, [ESTIMATED.code, ESTIMATED] as const];
  const figures = (name: string, of: (share: number) => number) =>
    new Map(own.map(([code, { share }]) => [code, named(name, of(share))]));
  const codes = [...own.map(([code]) => code), "55-1011.00"].sort();
  return {
    name: "9.0",
    releasedOn: null,
    occupations: codes.map((code) => ({ code, title: `Occupation ${code}` })),
    jobZones: new Map(own.map(([code, { zone }]) => [code, zone])),
    related: new Map([
      [
        ESTIMATED.code,
        [
          { code: "11-1011.00", rank: 1, tier: "Primary-Short" },
          { code: "13-1011.00", rank: 2, tier: "Primary-Short" },
        ],
      ],
    ]),
    elements: ELEMENTS,
    importance: ratings((quarters) => 1 + quarters),
    level: ratings((quarters) => (7 * quarters) / 4),
    workStyles: figures(INDEX_NAMES.leadershipStyle, (share) => share),
    interests: figures(INDEX_NAMES.enterprising, (share) => 1 + share),
    education: new Map(),
    experience: new Map(),
    tasks: new Map(own.map(([code, { share }]) => [code, tasks(share)])),
    technologies: new Map(),
    titles: [],
    skillsReleases: null,
  };
}
