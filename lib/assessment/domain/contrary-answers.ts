import { CATEGORIES, type Dimension, type ScoredItem } from "./instrument";
import type { Outcome } from "./outcome";
import type { Driver } from "./score";
import { speakingFor } from "./speaking-for";

/** An answer that says the opposite of an outcome, or neither yes nor no where it asks for a yes. */
export type ContraryAnswer = { item: ScoredItem; raw: number; how: "opposite" | "neutral" };

const LOW = 1;
const MIDDLE = (CATEGORIES - 1) / 2;
const HIGH = CATEGORIES - 1 - LOW;

/** What an outcome would have somebody answer on each side; null where it says nothing. */
const WANTS: Readonly<Record<Outcome, Readonly<Record<Dimension, "high" | "low">>>> = {
  specialist: { specialist: "high", leadership: "low" },
  leadership: { specialist: "low", leadership: "high" },
  hybrid: { specialist: "high", leadership: "high" },
  exploring: { specialist: "low", leadership: "low" },
};

/**
 * Answers that pull away from an outcome and say so in so many words: disagreeing where it asks for agreement, or
 * the other way round; in a pair, choosing the other side. Then those in the middle where it asks for agreement.
 * An answer that only agrees less than the others is none of them.
 *
 * @param items   scored ones; others have no drivers
 * @param answers raw, by item id
 * @returns opposite ones first, in each kind the strongest pull first
 */
export function contraryAnswers(
  outcome: Outcome,
  drivers: readonly Driver[],
  items: readonly ScoredItem[],
  answers: Readonly<Record<string, number>>,
): ContraryAnswer[] {
  const known = new Map(items.map((item) => [item.id, item]));
  const found = speakingFor(outcome, drivers, drivers.length).against.flatMap(({ itemId }) => {
    const item = known.get(itemId);
    const raw = answers[itemId];
    const how = item && raw !== undefined ? contradicts(item, raw, outcome) : null;
    return item && raw !== undefined && how ? [{ item, raw, how }] : [];
  });
  return (["opposite", "neutral"] as const).flatMap((kind) =>
    found.filter(({ how }) => how === kind),
  );
}

function contradicts(
  item: ScoredItem,
  raw: number,
  outcome: Outcome,
): ContraryAnswer["how"] | null {
  const wants = WANTS[outcome];
  const isPair = item.format === "pair";
  if (isPair && wants.specialist === wants.leadership) return null;
  const turned = isPair ? item.specialistSide === "A" : item.reversed;
  const keyed = turned ? CATEGORIES - 1 - raw : raw;
  const wanted = wants[isPair ? "specialist" : item.dimension];
  if (wanted === "low") return keyed >= HIGH ? "opposite" : null;
  if (keyed <= LOW) return "opposite";
  return keyed === MIDDLE && !isPair ? "neutral" : null;
}
