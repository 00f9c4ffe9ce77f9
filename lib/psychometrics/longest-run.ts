/**
 * Longest run of identical raw answers in the order shown: straight-lining.
 *
 * @param shown raw answers in the order the person saw them; an unanswered item (null) ends a run
 * @returns 0 for no answers, otherwise 1..length; from 7 soft, from 9 hard
 * @see Curran (2016), J. Exp. Soc. Psychol. 66, 4–19; assessment method §2.8
 */
export function longestRun(shown: readonly (number | null)[]): number {
  let [longest, run] = [0, 0];
  shown.forEach((answer, index) => {
    if (answer === null) run = 0;
    else run = index > 0 && shown[index - 1] === answer ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}
