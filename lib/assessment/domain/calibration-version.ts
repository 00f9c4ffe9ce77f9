/** What a version made from answers is called: by how it was made, and counted. */
const PREFIX = { interim: "interim", calibrated: "cal" } as const;

/**
 * The next free name of a version made from answers.
 *
 * @param status interim (few people, held by priors) or calibrated
 * @param taken  names of versions of the same form and language
 * @returns `interim-1`, `cal-2`, …: one more than the highest there is
 */
export function calibrationVersion(
  status: "interim" | "calibrated",
  taken: readonly string[],
): string {
  const start = `${PREFIX[status]}-`;
  const numbers = taken
    .filter((name) => name.startsWith(start))
    .map((name) => Number(name.slice(start.length)))
    .filter(Number.isInteger);
  return `${start}${Math.max(0, ...numbers) + 1}`;
}
