/** Time left in words: an estimate, so it is never given in seconds. */
export function timeLeft(minutes: number): string {
  if (minutes <= 0) return "nothing left to answer";
  return minutes === 1 ? "about a minute left" : `about ${minutes} min left`;
}
