import type { Path } from "@/lib/kernel/path";
import type { ItemKind, Serves } from "./plan";

const ONLY = {
  specialist: { specialist: 1, leadership: 0, hybrid: 0.5 },
  leadership: { specialist: 0, leadership: 1, hybrid: 0.5 },
  hybrid: { specialist: 0.5, leadership: 0.5, hybrid: 1 },
} satisfies Record<Path, Serves>;

/** What a kind of item usually serves when nothing more is known of it. */
const USUAL = {
  certification: "specialist",
  training: "specialist",
  programme: "leadership",
  degree: "specialist",
  consulting: "specialist",
  project: "hybrid",
  mentoring: "leadership",
} satisfies Record<Exclude<ItemKind, "role">, Path>;

/**
 * How far an item serves each path until its owner says otherwise, weights in [0, 1].
 *
 * The catalogue's word comes first, then the kind's usual one. Hybrid is both ladders, so what serves
 * one of them fully serves hybrid by half, and the other way round. A role serves the path of its rung;
 * a team-lead role is a hybrid rung that also counts half for leadership (planner method §4).
 *
 * @param of path of the catalogue entry or of the ladder's rung; null when there is none
 */
export function servesByDefault(kind: ItemKind, of: Path | null): Serves {
  if (of) return ONLY[of];
  if (kind === "role") return { specialist: 0.5, leadership: 0.5, hybrid: 0.5 };
  return ONLY[USUAL[kind]];
}
