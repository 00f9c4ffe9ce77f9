/** Both ends of what is known, whole units or minor units of money; equal ends are one figure. */
export type Range = { min: number; max: number };

const whole = new Intl.NumberFormat("en");

/** Hours of work as words: "60–120 hours", "16 hours", "not known". */
export function hoursWords(hours: Range | null): string {
  if (!hours) return "not known";
  const { min, max } = hours;
  if (max === 0) return "no set hours";
  return `${span(min, max, (n) => whole.format(n))} ${max === 1 ? "hour" : "hours"}`;
}

/**
 * A fee in minor units as words: "USD 395–445", "free", "free to USD 5,000", "not known".
 * The currency's code is written out, since one plan holds one currency and nothing is converted.
 */
export function feeWords(fee: Range | null, currency: string): string {
  if (!fee) return "not known";
  const { min, max } = fee;
  if (max === 0) return "free";
  if (min === 0) return `free to ${currency} ${major(max)}`;
  return `${currency} ${span(min, max, major)}`;
}

const span = (min: number, max: number, show: (n: number) => string) =>
  min === max ? show(min) : `${show(min)}–${show(max)}`;

const major = (minor: number) =>
  (minor / 100).toLocaleString("en", {
    minimumFractionDigits: minor % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  });
