import type { Random } from "@/lib/kernel/random";
import { adaptiveChoice, MOST_ITEMS } from "@/lib/psychometrics/adaptive-choice";
import { adaptiveStop } from "@/lib/psychometrics/adaptive-stop";
import { eapEstimate } from "@/lib/psychometrics/eap-estimate";
import { expectedDrops } from "@/lib/psychometrics/expected-drops";
import type { Answers, Instrument } from "@/lib/psychometrics/instrument";
import { nextItems } from "@/lib/psychometrics/next-item";
import type { ScoringTables } from "@/lib/psychometrics/scoring-tables";
import { FORMS } from "./bank";

/** A bank with its coarse tables, for the running estimate. */
type Known = { bank: Instrument; coarse: ScoringTables };

/** Which items of a bank a person is given, knowing what they would answer to all. */
export type Sitting = (known: Known, answers: Answers, random: Random) => number[];

const GAIN = { items: 20, standardError: 0.005 };

export const seen = (answers: Answers, given: readonly number[]): Answers =>
  answers.map((answer, j) => (given.includes(j) ? answer : null));

const indicesOf = ({ items }: Instrument, form: keyof typeof FORMS) =>
  items.flatMap((item, j) => (FORMS[form](item) ? [j] : []));

/** The same items for everyone. */
export const fixed =
  (form: keyof typeof FORMS): Sitting =>
  ({ bank }) =>
    indicesOf(bank, form);

/** The determinant rule alone, stopped by precision, by little to gain from 20 items, or by length. */
export const adaptive =
  ({ stopError, least }: { stopError: number; least: number }): Sitting =>
  ({ bank, coarse }, answers) => {
    const all = indicesOf(bank, "numbered");
    const given: number[] = [];
    for (;;) {
      const estimate = eapEstimate(coarse, seen(answers, given));
      const isPrecise = estimate.standardErrors.every((se) => se <= stopError);
      if (given.length >= MOST_ITEMS || (given.length >= least && isPrecise)) return given;
      const theta = given.length === 0 ? [0, 0] : estimate.means;
      const open = all.filter((j) => !given.includes(j));
      const [best] = nextItems(bank, theta, { given, open, rule: "d" });
      if (!best) return given;
      const drops = expectedDrops(bank, estimate, best.item);
      const isLittle = drops.every((drop) => drop < GAIN.standardError);
      if (given.length >= GAIN.items && isLittle) return given;
      given.push(best.item);
    }
  };

/** What the product does: content cells, one of the best three, and its own stop rule. */
export const fullRule: Sitting = ({ bank, coarse }, answers, random) => {
  const at = indicesOf(bank, "numbered");
  const form = { ...bank, items: at.flatMap((j) => bank.items[j] ?? []) };
  const given: number[] = [];
  for (;;) {
    const shown = given.map((j) => at[j] ?? 0);
    const estimate = eapEstimate(coarse, seen(answers, shown));
    if (adaptiveStop(form, estimate, given)) return shown;
    const theta = given.length === 0 ? [0, 0] : estimate.means;
    const next = adaptiveChoice(form, theta, { given, last: [], random });
    if (next === null) return shown;
    given.push(next);
  }
};
