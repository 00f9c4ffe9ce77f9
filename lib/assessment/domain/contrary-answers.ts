import { CATEGORIES, type Dimension, type LikertItem, type ScoredItem } from "./instrument";
import type { Outcome } from "./outcome";
import type { Driver } from "./score";
import { speakingFor } from "./speaking-for";

/** An answer that points away from an outcome, not one that merely agrees less than the others. */
export type ContraryAnswer = { item: ScoredItem; raw: number };

const LOW = 1;
const HIGH = CATEGORIES - 1 - LOW;

/** What an outcome would have somebody answer on each side; null where it says nothing. */
const WANTS: Readonly<Record<Outcome, Readonly<Record<Dimension, "high" | "low">>>> = {
  specialist: { specialist: "high", leadership: "low" },
  leadership: { specialist: "low", leadership: "high" },
  hybrid: { specialist: "high", leadership: "high" },
  exploring: { specialist: "low", leadership: "low" },
};

/**
 * Answers that pull away from an outcome and say the opposite of it in so many words: disagreeing where it asks
 * for agreement, or the other way round; in a pair, choosing the other side.
 *
 * @param items   scored ones; others have no drivers
 * @param answers raw, by item id
 * @returns strongest pull first
 */
export function contraryAnswers(
  outcome: Outcome,
  drivers: readonly Driver[],
  items: readonly ScoredItem[],
  answers: Readonly<Record<string, number>>,
): ContraryAnswer[] {
  const known = new Map(items.map((item) => [item.id, item]));
  return speakingFor(outcome, drivers, drivers.length).against.flatMap(({ itemId }) => {
    const item = known.get(itemId);
    const raw = answers[itemId];
    if (!item || raw === undefined) return [];
    return isContrary(item, raw, outcome) ? [{ item, raw }] : [];
  });
}

function isContrary(item: ScoredItem, raw: number, outcome: Outcome): boolean {
  const wants = WANTS[outcome];
  if (item.format === "pair") {
    if (wants.specialist === wants.leadership) return false;
    const forSpecialist = item.specialistSide === "A" ? CATEGORIES - 1 - raw : raw;
    return wants.specialist === "high" ? forSpecialist <= LOW : forSpecialist >= HIGH;
  }
  const keyed = keyedOf(item, raw);
  return wants[item.dimension] === "high" ? keyed <= LOW : keyed >= HIGH;
}

const keyedOf = ({ reversed }: LikertItem, raw: number): number =>
  reversed ? CATEGORIES - 1 - raw : raw;
