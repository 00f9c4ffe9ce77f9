import { eapEstimate } from "./eap-estimate";
import type { Answers, Instrument } from "./instrument";
import { nextItems, type SelectionRule } from "./next-item";
import type { Estimate } from "./posterior-moments";
import type { ScoringTables } from "./scoring-tables";

/** When to stop: after `length` items, or once every SE is at most `stopSe` between `min` and `max`. */
export type StopRule = { length: number } | { stopSe: number; min: number; max: number | null };

export type AdaptiveRun = {
  items: number[];
  estimate: Estimate;
  reason: "se" | "max" | "length" | "bank";
};

/**
 * An adaptive test replayed on a complete set of answers, without content rules or chance.
 *
 * The first item is chosen at theta 0, every later one at the running EAP. An item the person did
 * not answer is never given. SE is looked at before the largest length, and that before the bank.
 *
 * @param instrument the bank
 * @param tables     its tables, 61 points in one dimension and 31 in two
 * @param answers    keyed answers to the whole bank, null where unanswered
 * @param options    selection and stop rule
 * @returns items in the order given, the final estimate and why it stopped
 * @throws RangeError as `nextItems` and `logPosterior`
 * @see assessment method §2.7 and §4, Adaptive rules
 */
export function adaptiveRun(
  instrument: Instrument,
  tables: ScoringTables,
  answers: Answers,
  { rule, stop }: { rule: SelectionRule; stop: StopRule },
): AdaptiveRun {
  const open = new Set(answers.flatMap((answer, item) => (answer === null ? [] : [item])));
  const given: number[] = [];
  const seen: (number | null)[] = answers.map(() => null);
  let estimate = eapEstimate(tables, seen);
  let theta = instrument.dimensions.map(() => 0);
  for (;;) {
    const reason = stopReason(stop, { given: given.length, estimate });
    if (reason) return { items: given, estimate, reason };
    const [best] = nextItems(instrument, theta, { given, open: [...open], rule });
    if (!best) return { items: given, estimate, reason: "bank" };
    open.delete(best.item);
    given.push(best.item);
    seen[best.item] = answers[best.item] ?? null;
    estimate = eapEstimate(tables, seen);
    theta = estimate.means;
  }
}

function stopReason(
  stop: StopRule,
  { given, estimate }: { given: number; estimate: Estimate },
): "se" | "max" | "length" | null {
  if ("length" in stop) return given >= stop.length ? "length" : null;
  const precise = estimate.standardErrors.every((se) => se <= stop.stopSe);
  if (given > 0 && given >= stop.min && precise) return "se";
  return stop.max !== null && given >= stop.max ? "max" : null;
}
