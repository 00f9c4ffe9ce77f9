import type { Quarter } from "@/lib/kernel/quarter";
import { HORIZON, type PlanSnapshot } from "@/lib/planner/domain/plan";
import type { ToldSuggestion } from "./told-suggestion";

/** Columns of the twenty quarters, from 0, and so many wide. */
type Stay = { column: number; span: number };

/** One suggested change as the timeline shows it. */
export type Ghost = {
  id: string;
  /** All of it, said: "CISM moved from 2028-Q2 to 2027-Q4". */
  words: string;
  /** Where the item lies, and where it would lie; null: nowhere on the five years. */
  was: Stay | null;
  is: Stay | null;
  /** What becomes of the item: another place, a first one, none, or another detail where it lies. */
  what: "moved" | "new" | "gone" | "altered";
  /** The client has changed the same since the coach saw it. */
  isLate: boolean;
};

/**
 * What open suggestions would do to a plan, to be drawn on its timeline: one ghost for each item that would get another
 * place, and one where the item lies for what changes something else of it. What can no longer be taken over, and what
 * lies nowhere before and after, has none.
 */
export function ghostsOf(plan: PlanSnapshot, told: readonly ToldSuggestion[]): Ghost[] {
  return told.flatMap((one) => {
    const { id, itemId, standing, effect } = one;
    if ("refused" in effect || standing === "gone" || standing === "moot") return [];
    const said = { id, words: effect.words.join("; "), isLate: standing === "changed" };
    const lies = (item: string | null) =>
      stayOf(
        plan,
        plan.items.find(({ id: its }) => its === item),
      );
    if (effect.shifts.length === 0) {
      const is = lies(itemId);
      return is ? [{ ...said, was: null, is, what: "altered" }] : [];
    }
    return effect.shifts
      .map((shift): Ghost => {
        const was = shift.from === null ? null : lies(shift.id);
        const is = stayOf(plan, { startsIn: shift.to, quarters: shift.quarters });
        const isKnown = plan.items.some(({ id: its }) => its === shift.id);
        return { ...said, was, is, what: is === null ? "gone" : isKnown ? "moved" : "new" };
      })
      .filter(({ was, is }) => was !== null || is !== null);
  });
}

type Lying = { startsIn: Quarter | null; quarters: number };

/** The part of a stay that lies within the five years. */
function stayOf(plan: PlanSnapshot, lying: Lying | undefined): Stay | null {
  if (!lying || lying.startsIn === null) return null;
  const column = Math.max(0, lying.startsIn - plan.startsIn);
  const end = Math.min(HORIZON, lying.startsIn - plan.startsIn + lying.quarters);
  return end > column ? { column, span: end - column } : null;
}

/** Columns that the words of a ghost take beside it. */
const LABEL = 6;

type Drawn = Ghost & {
  /** Rows of its lane, from 0. */
  rows: { was: number; is: number; label: number };
  label: Stay;
};

/**
 * Rows for ghosts from the top down, so that nothing lies on anything: was and is share a row unless they overlap, and
 * the words stand after them, before them, or in a row of their own where neither side has room.
 */
export function ghostRows(ghosts: readonly Ghost[]): Drawn[] {
  let next = 0;
  return ghosts.map((ghost) => {
    const { was, is } = ghost;
    const first = next;
    const second = was && is && overlap(was, is) ? first + 1 : first;
    const stays = [was, is].flatMap((stay) => stay ?? []);
    const end = Math.max(...stays.map(({ column, span }) => column + span));
    const start = Math.min(...stays.map(({ column }) => column));
    const beside = labelBeside(start, end);
    const row = beside ? first : second + 1;
    next = Math.max(second, row) + 1;
    const rows = { was: first, is: second, label: row };
    return { ...ghost, rows, label: beside ?? { column: 0, span: HORIZON } };
  });
}

const overlap = (a: Stay, b: Stay): boolean =>
  a.column < b.column + b.span && b.column < a.column + a.span;

function labelBeside(start: number, end: number): Stay | null {
  if (end + LABEL <= HORIZON) return { column: end, span: HORIZON - end };
  return start >= LABEL ? { column: 0, span: start } : null;
}
