import { dayWords } from "./day-words";
import { feeWords } from "./range-words";
import type { Amendment, RenewalCycle, RenewalRule, RenewalWay, Requirement } from "./renewal-rule";

/**
 * A renewal rule as sentences, in the order a holder needs them: how, when, what is asked,
 * what carries over, what it costs, what will change. `nameOf` turns a key of `renewedBy` into a name.
 */
export function renewalWords(
  rule: RenewalRule,
  nameOf: (key: string) => string = (key) => key,
): string[] {
  const ways = [rule.by].flat();
  if (ways.includes("none")) return ["It does not expire."];
  return [
    `${rule.voluntary ? "Recommended, not required: renewed" : "Renewed"} ${wayWords(ways)}${cycleWords(rule.cycle)}.`,
    ...(rule.requires ?? []).map(
      (line) => `${requirementWords(line, rule.unit?.name ?? "units")}.`,
    ),
    ...(rule.carryOver ? [carryWords(rule.carryOver.max, rule.carryOver.earnedWithinMonths)] : []),
    ...(rule.renewedBy?.length ? [`Kept alive by ${list(rule.renewedBy.map(nameOf))}.`] : []),
    ...graceWords(rule),
    ...(rule.fee ? [`${fee(rule.fee.amountMinor, rule.fee.currency)} per ${rule.fee.per}.`] : []),
    ...(rule.unit && rule.unit.minutesPerUnit !== 60
      ? [`One ${singular(rule.unit.name)} counts as ${rule.unit.minutesPerUnit} minutes.`]
      : []),
    ...(rule.amended ?? []).map((change) => amendmentWords(change, rule)),
  ];
}

const WAYS = {
  credits: "by credits",
  "re-exam": "by passing the exam again",
  assessment: "by an assessment",
  "higher-credential": "by earning a higher credential",
  none: "never",
} satisfies Record<RenewalWay, string>;

const wayWords = (ways: readonly RenewalWay[]) => ways.map((way) => WAYS[way]).join(" or ");

const monthsWords = (months: number) => {
  if (months === 12) return "year";
  return months % 12 === 0 ? `${months / 12} years` : `${months} months`;
};

function cycleWords(cycle: RenewalCycle | undefined): string {
  if (!cycle) return "";
  const every = ` every ${monthsWords(cycle.months)}`;
  const first = cycle.firstMonths ? `, the first time after ${monthsWords(cycle.firstMonths)}` : "";
  const exempt =
    cycle.first === "exempt-until-anchor" ? "; nothing is asked before the first cycle starts" : "";
  return `${every}, ${anchorWords(cycle)}${first}${exempt}`;
}

function anchorWords(cycle: RenewalCycle): string {
  if (cycle.anchor === "award") return "counted from the day it was awarded";
  if (cycle.anchor === "calendar-year") return "to 31 December";
  if (cycle.anchor === "birth-month") return "to the last day of your birth month";
  return `to ${dayWords(cycle.fixed ?? "12-31")}`;
}

function requirementWords(line: Requirement, unit: string): string {
  const when = line.when ? `, if ${line.when}` : "";
  const every = line.per === "year" ? "each year" : "per cycle";
  if (line.task) return `To attest ${every}: ${line.task}${when}`;
  if (line.distinctCategories)
    return `From at least ${line.distinctCategories} categories ${every}${when}`;
  const of = line.category ? ` in ${line.category.replaceAll("-", " ")}` : "";
  const named = line.unit ?? unit;
  if (line.max !== undefined)
    return `At most ${amount(line.max, named)}${of} count ${every}${when}`;
  return `At least ${amount(line.min ?? 0, named)}${of} ${every}${when}`;
}

const singular = (unit: string) => unit.replace(/s$/, "");

const amount = (n: number, unit: string) => `${n} ${n === 1 ? singular(unit) : unit}`;

const carryWords = (max: number, within: number | undefined) =>
  `Up to ${max} carry over to the next cycle${within ? `, if earned in its last ${within} months` : ""}.`;

function graceWords(rule: RenewalRule): string[] {
  if (rule.graceMonths) return [`A grace period of ${rule.graceMonths} months follows.`];
  if (rule.graceDays) return [`A grace period of ${rule.graceDays} days follows.`];
  if (rule.graceUntil) return [`A grace period follows, to ${dayWords(rule.graceUntil)}.`];
  return [];
}

const fee = (minor: number, currency: string) =>
  `Renewal costs about ${feeWords({ min: minor, max: minor }, currency)}`;

function amendmentWords(change: Amendment, rule: RenewalRule): string {
  const unit = change.unit?.name ?? rule.unit?.name ?? "units";
  const said = [
    ...(change.requires ?? []).map((line) => requirementWords(line, unit)),
    ...(change.carryOver ? [carryWords(change.carryOver.max, undefined).replace(/\.$/, "")] : []),
  ];
  return `From ${dayWords(change.from)} on: ${said.map(lowerFirst).join("; ")}.`;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const list = (names: readonly string[]) => names.join(" or ");
