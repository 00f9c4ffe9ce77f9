import { PATHS } from "@/lib/kernel/path";
import { KIND_WORDS } from "./catalogue-entry";
import type { SearchHit, SearchNote } from "./search-hit";

/** One line of an answer: where it leads, its name, what it is, and what else is worth saying; that may be "". */
export type HitLine = { href: string; title: string; kind: string; detail: string };

/** A hit as it is shown. */
export const hitLine = (hit: SearchHit): HitLine => ({
  href: hrefOf(hit),
  title: hit.title,
  kind: kindOf(hit),
  detail: [...detailOf(hit), ...(hit.isOwn ? ["only you see it"] : [])].join(" · "),
});

const kindOf = (hit: SearchHit): string => {
  if (hit.kind === "credential") return KIND_WORDS[hit.credential];
  return hit.kind === "occupation" ? "Occupation" : "Ladder";
};

function hrefOf(hit: SearchHit): string {
  if (hit.kind === "occupation") return `/occupations/${hit.code}`;
  if (hit.kind === "credential") return `/catalogue/${hit.id}`;
  return hit.ladderId === null
    ? `/ladders/${hit.family}`
    : `/catalogue/ladders/copies/${hit.ladderId}`;
}

function detailOf(hit: SearchHit): string[] {
  if (hit.kind === "credential")
    return [hit.abbreviation, hit.provider].flatMap((words) => words ?? []);
  if (hit.kind === "occupation") {
    if (hit.matched === null) return [hit.group];
    return [hit.isReading ? `as we read “${hit.matched}”` : `people also say “${hit.matched}”`];
  }
  if (hit.level === null) return [];
  const tracks =
    hit.tracks.length === PATHS.length ? "every track" : `the ${hit.tracks.join(" and ")} track`;
  return [`rung ${hit.level} of ${tracks}: ${hit.matched}`];
}

/** Says that something else was looked for than what was typed; null where it was not. */
export function noteWords(text: string, note: SearchNote | null): string | null {
  if (note === null) return null;
  return note.kind === "like"
    ? `Nothing is called “${text}”. Showing results like “${note.words}”.`
    : `Nothing has all the words of “${text}”. Showing what has some of them.`;
}
