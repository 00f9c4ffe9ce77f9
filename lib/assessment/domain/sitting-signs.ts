import { eapEstimate } from "@/lib/psychometrics/eap-estimate";
import { keyedAnswers } from "@/lib/psychometrics/keyed-answers";
import { longestRun } from "@/lib/psychometrics/longest-run";
import { personFit } from "@/lib/psychometrics/person-fit";
import { scoringTables } from "@/lib/psychometrics/scoring-tables";
import type { GivenAnswers } from "./given-answer";
import { CATEGORIES, type Instrument, type LikertItem } from "./instrument";
import { scoredItems } from "./scored-items";
import { scoringInstrument } from "./scoring-instrument";

/** What a sitting shows of how it was answered. */
export type SittingSigns = {
  /** Median seconds per answer and the share under one second; null where no times were taken. */
  medianSeconds: number | null;
  shareUnderOneSecond: number;
  longestRun: number;
  lz: number | null;
  /** Mean |difference| of each statement and its opposite, after keying; null when none is complete. */
  oppositesGap: number | null;
};

/**
 * The signs of a sitting: times, runs, person fit at the EAP, and how far opposites are apart.
 *
 * @param order   item ids in the order shown
 * @param answers raw answers by item id
 */
export function sittingSigns(
  instrument: Instrument,
  order: readonly string[],
  answers: GivenAnswers,
): SittingSigns {
  const graded = scoringInstrument(instrument);
  const keyed = keyedAnswers(
    graded.items,
    graded.items.map(({ id }) => answers.get(id)?.value ?? null),
  );
  const { means } = eapEstimate(scoringTables(graded), keyed);
  return {
    ...times(answers),
    longestRun: longestRun(order.map((id) => answers.get(id)?.value ?? null)),
    lz: personFit(graded, keyed, means),
    oppositesGap: oppositesGap(instrument, answers),
  };
}

function times(answers: GivenAnswers) {
  const seconds = [...answers.values()]
    .flatMap(({ milliseconds }) => (milliseconds === null ? [] : [milliseconds / 1000]))
    .sort((a, b) => a - b);
  const hurried = seconds.filter((time) => time < 1).length;
  return {
    medianSeconds: seconds[Math.floor(seconds.length / 2)] ?? null,
    shareUnderOneSecond: seconds.length === 0 ? 0 : hurried / seconds.length,
  };
}

/** One statement and its opposite from each facet and dimension: the first of either kind. */
function opposites(instrument: Instrument): [LikertItem, LikertItem][] {
  const statements = scoredItems(instrument).filter((item) => item.format === "likert");
  const isFirst = (item: LikertItem, reversed: boolean, like: LikertItem) =>
    item.reversed === reversed && item.facet === like.facet && item.dimension === like.dimension;
  return statements
    .filter((item) => item === statements.find((other) => isFirst(other, false, item)))
    .flatMap((direct) => {
      const opposite = statements.find((other) => isFirst(other, true, direct));
      return opposite ? [[direct, opposite] satisfies [LikertItem, LikertItem]] : [];
    });
}

function oppositesGap(instrument: Instrument, answers: GivenAnswers): number | null {
  const gaps = opposites(instrument).flatMap(([direct, opposite]) => {
    const one = answers.get(direct.id)?.value;
    const other = answers.get(opposite.id)?.value;
    if (one === undefined || other === undefined) return [];
    return [Math.abs(one - (CATEGORIES - 1 - other))];
  });
  return gaps.length === 0 ? null : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}
