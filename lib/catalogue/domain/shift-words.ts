/** Below this many points a change is not worth a direction. Our own cut: half of what a shift is named from. */
const SAME = 5;

/**
 * How a step changes the work, both sides always said: "more leadership (+23), about as much specialist work (−3)".
 * Changes are points of the two indices, there minus here.
 */
export const shiftWords = (leadershipChange: number, specialistChange: number): string =>
  `${sideWords(leadershipChange, "leadership")}, ${sideWords(specialistChange, "specialist work")}`;

function sideWords(change: number, side: string): string {
  const points = Math.round(change);
  const much = Math.abs(points) < SAME ? "about as much" : points > 0 ? "more" : "less";
  const sign = points > 0 ? "+" : points < 0 ? "−" : "±";
  return `${much} ${side} (${sign}${Math.abs(points)})`;
}
