/**
 * Individual response variability: standard deviation of a person's raw answers.
 *
 * @param answers raw, null where unanswered
 * @returns sample SD (n − 1), 0 for a straight line; null below two answers
 * @public a careless-answering index of the calibration report
 * @see Dunn et al. (2018), J. Bus. Psychol. 33, 105–121
 */
export function answerVariability(answers: readonly (number | null)[]): number | null {
  const given = answers.filter((answer) => answer !== null);
  if (given.length < 2) return null;
  const mean = given.reduce((sum, answer) => sum + answer, 0) / given.length;
  const square = given.reduce((sum, answer) => sum + (answer - mean) ** 2, 0);
  return Math.sqrt(square / (given.length - 1));
}
