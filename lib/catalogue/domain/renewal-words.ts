import { cycleWords } from "./cycle-words";
import { dayWords } from "./day-words";
import { feeWords } from "./range-words";
import type {
  Amendment,
  CarryOver,
  CreditUnit,
  RenewalFee,
  RenewalRule,
  RenewalTerms,
  RenewalWay,
} from "./renewal-rule";
import { amountWords, requirementWords, singular } from "./requirement-words";

type Reading = {
  /** Turns a key of `renewedBy` into a name. */
  nameOf?: (key: string) => string;
  /** False where what is known of the renewal has to be verified. */
  isSure?: boolean;
};

/**
 * A renewal rule as sentences, in the order a holder needs them: how and when, what is asked, what
 * carries over, what else keeps it, what grace there is, what it costs, what will change and from when.
 */
export function renewalWords(
  rule: RenewalRule,
  { nameOf = (key) => key, isSure = true }: Reading = {},
): string[] {
  const ways = [rule.by].flat();
  if (ways.includes("none")) return [isSure ? "It does not expire." : "No expiry is known."];
  const how = rule.voluntary ? "Recommended, not required: renewed" : "Renewed";
  return [
    `${how} ${ways.map((way) => WAYS[way]).join(" or ")}${rule.cycle ? cycleWords(rule.cycle) : ""}.`,
    ...termsWords(rule, rule.unit, nameOf),
    ...(rule.amended ?? []).map((change) => amendmentWords(change, rule, nameOf)),
  ];
}

const WAYS = {
  credits: "by credits",
  "re-exam": "by passing the exam again",
  assessment: "by an assessment",
  "higher-credential": "by earning a higher credential",
  none: "never",
} satisfies Record<RenewalWay, string>;

/** Every key of the terms but `voluntary`, each as a sentence. */
function termsWords(
  terms: RenewalTerms,
  unit: CreditUnit | undefined,
  nameOf: (key: string) => string,
): string[] {
  const { requires = [], carryOver, renewedBy = [], fee } = terms;
  return [
    ...requires.map((line) => `${requirementWords(line, unit?.name ?? "units")}.`),
    ...(carryOver ? [carryWords(carryOver, unit)] : []),
    ...(renewedBy.length > 0 ? [`Kept alive by ${renewedBy.map(nameOf).join(" or ")}.`] : []),
    ...graceWords(terms),
    ...(fee ? [priceWords(fee)] : []),
    ...unitWords(terms.unit),
  ];
}

function carryWords({ max, earnedWithinMonths }: CarryOver, unit: CreditUnit | undefined): string {
  if (max === 0) return "Nothing carries over to the next cycle.";
  const within = earnedWithinMonths
    ? `, if earned in its last ${amountWords(earnedWithinMonths, "months")}`
    : "";
  return `Up to ${amountWords(max, unit?.name ?? "units")} carry over to the next cycle${within}.`;
}

function graceWords({ graceMonths, graceDays, graceUntil }: RenewalTerms): string[] {
  if (graceMonths) return [`A grace period of ${amountWords(graceMonths, "months")} follows.`];
  if (graceDays) return [`A grace period of ${amountWords(graceDays, "days")} follows.`];
  if (graceUntil) return [`A grace period follows, to ${dayWords(graceUntil)}.`];
  return graceMonths === 0 || graceDays === 0 ? ["No grace period follows."] : [];
}

const priceWords = ({ amountMinor, currency, per }: RenewalFee): string =>
  amountMinor === 0
    ? "Renewal is free."
    : `Renewal costs about ${feeWords({ min: amountMinor, max: amountMinor }, currency)} per ${per}.`;

function unitWords(unit: CreditUnit | undefined): string[] {
  if (!unit || unit.minutesPerUnit === 60) return [];
  return [
    `One ${singular(unit.name)} counts as ${amountWords(unit.minutesPerUnit, "minutes")} of activity.`,
  ];
}

/** A dated change as one sentence: what then holds instead, and for which cycles. */
function amendmentWords(
  change: Amendment,
  rule: RenewalRule,
  nameOf: (key: string) => string,
): string {
  const which =
    change.appliesTo === "running"
      ? "also for the cycle that runs then"
      : "for cycles that start on that day or later";
  const voluntary =
    change.voluntary === undefined ? [] : [change.voluntary ? "Only recommended." : "Required."];
  const said = [...voluntary, ...termsWords(change, change.unit ?? rule.unit, nameOf)];
  return `From ${dayWords(change.from)} on, ${which}: ${said.map(clause).join("; ")}.`;
}

const clause = (sentence: string) =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
