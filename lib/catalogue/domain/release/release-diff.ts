import { z } from "zod";
import type { DerivedTables } from "./derive-tables";
import type { PathClass } from "./path-class";
import { roundTo } from "./round-to";
import { type TableCounts, tableCounts } from "./table-counts";

/** What the catalogue holds at present, as far as a diff needs it; empty before the first release. */
export type PresentCatalogue = {
  /** Told by this that it is still the same when the diff is acted upon. */
  fingerprint: string | null;
  release: string | null;
  counts: TableCounts;
  occupations: readonly PresentOccupation[];
  steps: readonly { from: string; to: string; shift: string }[];
};
type PresentOccupation = {
  code: string;
  title: string;
  pathClass: PathClass | null;
  leadership: number | null;
  specialist: number | null;
};

const named = z.object({ code: z.string(), title: z.string() });
const pair = z.tuple([z.number(), z.number()]);

/** What an import would change, as it is stored and shown. */
export const releaseDiff = z.object({
  base: z.string().nullable(),
  before: z.string().nullable(),
  after: z.object({
    onet: z.string(),
    onetReleasedOn: z.string().nullable(),
    wages: z.string().nullable(),
    projections: z.string().nullable(),
  }),
  counts: z.array(z.object({ table: z.string(), before: z.number(), after: z.number() })),
  added: z.array(named),
  removed: z.array(named),
  renamed: z.array(z.object({ code: z.string(), before: z.string(), after: z.string() })),
  reclassified: z.array(
    named.extend({ before: z.string().nullable(), after: z.string().nullable() }),
  ),
  moved: z.object({
    count: z.number(),
    largest: z.array(named.extend({ leadership: pair, specialist: pair })),
  }),
  steps: z.object({ added: z.number(), removed: z.number(), shifted: z.number() }),
});
export type ReleaseDiff = z.infer<typeof releaseDiff>;

/** An index that moves by fewer points looks the same to a reader. */
const CLEARLY = 5;
/** So many of those that moved are shown, the furthest first. */
const SHOWN = 20;

/** Compares a release that was worked out with what the catalogue holds. */
export function diffReleases(present: PresentCatalogue, tables: DerivedTables): ReleaseDiff {
  const old = new Map(present.occupations.map((row) => [row.code, row]));
  const fresh = tables.facts.map(({ code, title, indices }) => ({
    ...{ code, title },
    pathClass: indices?.pathClass ?? null,
    leadership: indices ? roundTo(indices.leadership, 1) : null,
    specialist: indices ? roundTo(indices.specialist, 1) : null,
  }));
  const codes = new Set(fresh.map(({ code }) => code));
  const kept = fresh.flatMap((now) => {
    const was = old.get(now.code);
    return was ? [{ was, now }] : [];
  });
  const after = tableCounts(tables);
  return {
    base: present.fingerprint,
    before: present.release,
    after: tables.about,
    counts: Object.entries(after).map(([table, rows]) => ({
      table,
      before: present.counts[table] ?? 0,
      after: rows,
    })),
    added: fresh.filter(({ code }) => !old.has(code)).map(nameOf),
    removed: present.occupations.filter(({ code }) => !codes.has(code)).map(nameOf),
    renamed: kept.flatMap(({ was, now }) =>
      was.title === now.title ? [] : [{ code: now.code, before: was.title, after: now.title }],
    ),
    reclassified: kept.flatMap(({ was, now }) =>
      was.pathClass === now.pathClass
        ? []
        : [{ ...nameOf(now), before: was.pathClass, after: now.pathClass }],
    ),
    moved: movedOf(kept),
    steps: stepsOf(present.steps, tables.nextRoles),
  };
}

const nameOf = ({ code, title }: { code: string; title: string }) => ({ code, title });

type Kept = { was: PresentOccupation; now: PresentOccupation };

function movedOf(kept: readonly Kept[]): ReleaseDiff["moved"] {
  const moved = kept.flatMap(({ was, now }) => {
    if (was.leadership === null || was.specialist === null) return [];
    if (now.leadership === null || now.specialist === null) return [];
    const distance = Math.max(
      Math.abs(now.leadership - was.leadership),
      Math.abs(now.specialist - was.specialist),
    );
    if (distance < CLEARLY) return [];
    const leadership: [number, number] = [was.leadership, now.leadership];
    const specialist: [number, number] = [was.specialist, now.specialist];
    return [{ distance, row: { ...nameOf(now), leadership, specialist } }];
  });
  const largest = moved.sort((a, b) => b.distance - a.distance).slice(0, SHOWN);
  return { count: moved.length, largest: largest.map(({ row }) => row) };
}

type Step = { from: string; to: string; shift: string };

function stepsOf(before: readonly Step[], after: readonly Step[]): ReleaseDiff["steps"] {
  const shifts = new Map(before.map(({ from, to, shift }) => [`${from} ${to}`, shift]));
  let added = 0;
  let shifted = 0;
  for (const { from, to, shift } of after) {
    const was = shifts.get(`${from} ${to}`);
    if (was === undefined) added += 1;
    else if (was !== shift) shifted += 1;
  }
  return { added, removed: before.length - (after.length - added), shifted };
}
