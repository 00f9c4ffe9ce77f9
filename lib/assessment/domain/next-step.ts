import { seededRandom, shuffled } from "@/lib/kernel/random";
import { adaptiveChoice, MOST_ITEMS } from "@/lib/psychometrics/adaptive-choice";
import { adaptiveStop } from "@/lib/psychometrics/adaptive-stop";
import { eapEstimate } from "@/lib/psychometrics/eap-estimate";
import type { Instrument as GradedInstrument } from "@/lib/psychometrics/instrument";
import { keyedAnswers } from "@/lib/psychometrics/keyed-answers";
import { scoringTables } from "@/lib/psychometrics/scoring-tables";
import type { GivenAnswers } from "./given-answer";
import type { Instrument } from "./instrument";
import type { PublishedInstrument } from "./published-instrument";
import { scoredPart } from "./scored-part";
import { type StopReason, stopReasonOf } from "./stop-reason";

/** After how many scored items each of the unscored ones on the work itself is asked: all within the least length. */
const WORK_AFTER = [3, 7, 11, 15] as const;

export type NextStep = { kind: "item"; itemId: string } | { kind: "stop"; reason: StopReason };

export type AdaptiveSitting = {
  /** Items shown so far, in order. */
  order: readonly string[];
  answers: GivenAnswers;
  seed: number;
  /** Items of the person's last sitting: avoided while others are left. */
  last: readonly string[];
};

/**
 * What an adaptive sitting does once its last question was answered or left out.
 *
 * Items in quarantine are never asked. One that was left out counts towards the longest test, and for nothing else.
 * Chance comes from the seed and the place, so that the same answers always lead to the same questions.
 *
 * @param version calibrated
 * @returns the next item, or why there is none
 * @throws RangeError on an answer that is no category of its item
 * @see assessment method §2.7
 */
export function nextStep(version: PublishedInstrument, sitting: AdaptiveSitting): NextStep {
  const bank = scoredPart(version);
  const { order, answers, seed } = sitting;
  const shown = bank.items.filter(({ id }) => order.includes(id));
  const work = dueWorkItem(version, sitting, shown.length);
  if (work) return { kind: "item", itemId: work };
  if (shown.length >= MOST_ITEMS) return { kind: "stop", reason: "longest" };

  const open = withoutLeftOut(bank, sitting);
  const given = open.items.flatMap(({ id }, j) => (answers.has(id) ? [j] : []));
  const raw = open.items.map(({ id }) => answers.get(id)?.value ?? null);
  const estimate = eapEstimate(scoringTables(open), keyedAnswers(open.items, raw));
  const reason = adaptiveStop(open, estimate, given);
  if (reason) return { kind: "stop", reason: stopReasonOf(reason) };
  const last = open.items.flatMap(({ id }, j) => (sitting.last.includes(id) ? [j] : []));
  const random = seededRandom(seed ^ Math.imul(order.length + 1, 0x9e3779b1));
  const chosen = adaptiveChoice(open, estimate.means, { given, last, random });
  const item = chosen === null ? undefined : open.items[chosen];
  return item ? { kind: "item", itemId: item.id } : { kind: "stop", reason: "no items left" };
}

/** The most questions that an adaptive sitting of this version can have. */
export const mostQuestions = (version: PublishedInstrument): number =>
  Math.min(MOST_ITEMS, scoredPart(version).items.length) + workItems(version).length;

const workItems = ({ items }: Pick<Instrument, "items">) =>
  items.filter(({ format }) => format === "work");

function dueWorkItem(
  version: PublishedInstrument,
  { order, seed }: AdaptiveSitting,
  scored: number,
): string | null {
  const work = shuffled(workItems(version), seededRandom(seed));
  const asked = work.filter(({ id }) => order.includes(id)).length;
  const from = WORK_AFTER[asked];
  return from !== undefined && scored >= from ? (work[asked]?.id ?? null) : null;
}

const withoutLeftOut = (
  bank: GradedInstrument,
  { order, answers }: AdaptiveSitting,
): GradedInstrument => ({
  ...bank,
  items: bank.items.filter(({ id }) => answers.has(id) || !order.includes(id)),
});
