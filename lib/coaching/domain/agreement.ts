import type { Outcome } from "./review";
import { CRITERIA, LEVELS, type Level, type Rubric } from "./rubric";

/** What one of two coaches answered on the same revision. */
export type Opinion = {
  outcome: Outcome;
  rubric: Rubric;
  /** The items their comments are on. */
  itemIds: readonly string[];
};

type Compared = { word: string; first: Level; second: Level; steps: number };

export type Agreement = {
  isSameOutcome: boolean;
  /** The criteria that both spoke of, in their one order; `steps` lie between the two levels, 0 to 3. */
  criteria: Compared[];
  /** How many of them are rated alike. */
  alike: number;
  /** The items that both commented on, and those that only one did. */
  items: { both: string[]; onlyFirst: string[]; onlySecond: string[] };
};

/**
 * How far two opinions that were formed apart agree: by outcome, by criterion, by what was worth a comment. Counts
 * and steps, never one number: with at most five criteria a coefficient such as Cohen's kappa has no precision (its
 * standard error at n = 5 is about 0.3; J. Cohen, 1960, Educational and Psychological Measurement 20).
 */
export function agreement(first: Opinion, second: Opinion): Agreement {
  const criteria = CRITERIA.flatMap(({ name, word }): Compared[] => {
    const [one, other] = [first.rubric[name], second.rubric[name]];
    if (!one || !other) return [];
    const steps = Math.abs(LEVELS.indexOf(one) - LEVELS.indexOf(other));
    return [{ word, first: one, second: other, steps }];
  });
  return {
    isSameOutcome: first.outcome === second.outcome,
    criteria,
    alike: criteria.filter(({ steps }) => steps === 0).length,
    items: divided(new Set(first.itemIds), new Set(second.itemIds)),
  };
}

const divided = (one: ReadonlySet<string>, other: ReadonlySet<string>): Agreement["items"] => ({
  both: [...one].filter((id) => other.has(id)),
  onlyFirst: [...one].filter((id) => !other.has(id)),
  onlySecond: [...other].filter((id) => !one.has(id)),
});
