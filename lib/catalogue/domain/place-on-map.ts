import { CLASSES_OF_WORK, type ClassOfWork } from "./class-words";

/** An occupation as the map needs it. */
export type PlaceOnMap = {
  code: string;
  title: string;
  isEstimated: boolean;
  major: string;
  majorTitle: string;
  zone: number | null;
  kind: ClassOfWork;
  leadership: number;
  specialist: number;
  jobs: number | null;
  wageCode: string | null;
};

type Choice = { group: string | null; zone: number | null; kind: ClassOfWork | null };

/** Whether the place is among what somebody asked to see. */
export const isChosen = ({ major, zone, kind }: PlaceOnMap, choice: Choice): boolean =>
  (choice.group === null || choice.group === major) &&
  (choice.zone === null || choice.zone === zone) &&
  (choice.kind === null || choice.kind === kind);

/** How many there are of each kind of work. */
export const countKinds = (places: readonly PlaceOnMap[]): Record<ClassOfWork, number> => {
  const counts = { leadership: 0, hybrid: 0, specialist: 0, practitioner: 0 };
  for (const { kind } of places) counts[kind] += 1;
  return counts;
};

/** The places of each major group, in the order of the codes. */
export function byMajor(
  places: readonly PlaceOnMap[],
): { code: string; title: string; places: PlaceOnMap[] }[] {
  const groups = new Map<string, { code: string; title: string; places: PlaceOnMap[] }>();
  for (const place of places) {
    const { major: code, majorTitle: title } = place;
    const group = groups.get(code) ?? { code, title, places: [] };
    group.places.push(place);
    groups.set(code, group);
  }
  return [...groups.values()].sort((a, b) => a.code.localeCompare(b.code));
}

/** The places in which most people work, each wage code once: their jobs are counted together. */
export function byJobs(places: readonly PlaceOnMap[]): PlaceOnMap[] {
  const seen = new Set<string>();
  return places
    .toSorted((a, b) => (b.jobs ?? 0) - (a.jobs ?? 0))
    .filter(({ wageCode }) => {
      if (wageCode === null || seen.has(wageCode)) return false;
      seen.add(wageCode);
      return true;
    });
}

const KIND_NOUNS = {
  leadership: "mostly leadership",
  hybrid: "hybrid",
  specialist: "mostly specialist work",
  practitioner: "hands-on practice",
} as const satisfies Record<ClassOfWork, string>;

/** What the map shows, in one sentence. */
export function mapSentence(places: readonly PlaceOnMap[]): string {
  const counts = countKinds(places);
  const parts = CLASSES_OF_WORK.filter((kind) => counts[kind] > 0).map(
    (kind) => `${counts[kind]} ${counts[kind] === 1 ? "is" : "are"} ${KIND_NOUNS[kind]}`,
  );
  const total = places.length === 1 ? "One occupation" : `${places.length} occupations`;
  return `${total} by how much leadership and how much specialist work each asks for: ${parts.join(", ")}.`;
}
