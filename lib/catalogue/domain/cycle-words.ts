import { dayWords } from "./day-words";
import type { RenewalCycle } from "./renewal-rule";

/** How a cycle runs, to follow "Renewed by …": " every 3 years, to 30 June". */
export function cycleWords(cycle: RenewalCycle): string {
  const first = cycle.firstMonths
    ? `, the first time after ${monthsWords(cycle.firstMonths).replace(/^year$/, "a year")}`
    : "";
  return ` every ${monthsWords(cycle.months)}, ${anchorWords(cycle)}${first}${firstWords(cycle)}`;
}

const monthsWords = (months: number) => {
  if (months === 1) return "month";
  if (months === 12) return "year";
  return months % 12 === 0 ? `${months / 12} years` : `${months} months`;
};

function anchorWords(cycle: RenewalCycle): string {
  if (cycle.anchor === "award") return "counted from the day it was awarded";
  if (cycle.anchor === "calendar-year") return "to 31 December";
  if (cycle.anchor === "birth-month") return "to the last day of your birth month";
  return `to ${dayWords(cycle.fixed ?? "12-31")}`;
}

/** The time before the first anchor day, which only these anchors have. */
function firstWords({ anchor, first }: RenewalCycle): string {
  if (anchor === "award") return "";
  return first === "exempt-until-anchor"
    ? "; before the first such day nothing is asked and nothing counts"
    : "; the first cycle is a whole one and runs on to such a day";
}
