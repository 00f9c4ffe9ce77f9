import { eapEstimate } from "@/lib/psychometrics/eap-estimate";
import type { Instrument as GradedInstrument } from "@/lib/psychometrics/instrument";
import { keyedAnswers } from "@/lib/psychometrics/keyed-answers";
import { longestRun } from "@/lib/psychometrics/longest-run";
import { personFit } from "@/lib/psychometrics/person-fit";
import { type ScoringTables, scoringTables } from "@/lib/psychometrics/scoring-tables";
import type { GivenAnswers } from "./given-answer";
import { CATEGORIES, type LikertItem } from "./instrument";
import { isTriedOut } from "./is-tried-out";
import type { NumberedInstrument } from "./published-instrument";

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
 * The signs of a sitting: times, runs, person fit at the EAP, and how far opposites are apart. Items on trial are
 * left out, unless the version has numbers for them.
 *
 * @param order   item ids in the order shown
 * @param given raw answers by item id
 */
export function sittingSigns(
  instrument: NumberedInstrument,
  order: readonly string[],
  given: GivenAnswers,
): SittingSigns {
  const { graded } = instrument;
  const onTrial = trialsOf(instrument);
  const answers = new Map([...given].filter(([id]) => !onTrial.has(id)));
  const keyed = keyedAnswers(
    graded.items,
    graded.items.map(({ id }) => answers.get(id)?.value ?? null),
  );
  const { means } = eapEstimate(tablesOf(graded), keyed);
  const shown = order.filter((id) => !onTrial.has(id));
  return {
    ...times(answers),
    longestRun: longestRun(shown.map((id) => answers.get(id)?.value ?? null)),
    lz: personFit(graded, keyed, means),
    oppositesGap: oppositesGap(instrument, answers),
  };
}

function trialsOf({ items, graded }: NumberedInstrument): ReadonlySet<string> {
  const numbered = new Set(graded.items.map(({ id }) => id));
  return new Set(
    items.flatMap((item) => (isTriedOut(item) && !numbered.has(item.id) ? [item.id] : [])),
  );
}

// Limits are simulated on thousands of sittings of one version: its tables are made once.
const tables = new WeakMap<GradedInstrument, ScoringTables>();

function tablesOf(graded: GradedInstrument): ScoringTables {
  const made = tables.get(graded) ?? scoringTables(graded);
  tables.set(graded, made);
  return made;
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

type Given = { item: LikertItem; keyed: number };

/** One statement and its opposite from each facet and dimension: the first of either kind that has an answer. */
function opposites(given: readonly Given[]): [Given, Given][] {
  const isFirst = (one: Given, reversed: boolean, like: Given) =>
    one.item.reversed === reversed &&
    one.item.facet === like.item.facet &&
    one.item.dimension === like.item.dimension;
  return given
    .filter((one) => one === given.find((other) => isFirst(other, false, one)))
    .flatMap((direct) => {
      const opposite = given.find((other) => isFirst(other, true, direct));
      return opposite ? [[direct, opposite] satisfies [Given, Given]] : [];
    });
}

function oppositesGap({ items, graded }: NumberedInstrument, answers: GivenAnswers): number | null {
  const numbered = new Set(graded.items.map(({ id }) => id));
  const given = items.flatMap((item) => {
    const value = answers.get(item.id)?.value;
    if (item.format !== "likert" || value === undefined || !numbered.has(item.id)) return [];
    return [{ item, keyed: item.reversed ? CATEGORIES - 1 - value : value }];
  });
  const gaps = opposites(given).map(([one, other]) => Math.abs(one.keyed - other.keyed));
  return gaps.length === 0 ? null : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}
