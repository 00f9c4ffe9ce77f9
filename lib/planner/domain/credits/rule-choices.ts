import type { Requirement } from "@/lib/catalogue/domain/renewal-rule";
import type { Credits, Held } from "./credits";

/** What a form offers to choose from, as the rules of what is held know it. */
export type RuleChoices = {
  categories: string[];
  tasks: string[];
  /** How an amount may be said: `value` as the form sends it. */
  units: { value: string; label: string }[];
};

const OWN = "own:";
const PER = "per:";

/** Every line a rule may ever ask. */
const linesOf = ({ rule }: Pick<Held, "rule">): Requirement[] =>
  [rule, ...(rule?.amended ?? [])].flatMap((terms) => [...(terms?.requires ?? [])]);

const sorted = (words: readonly (string | null | undefined)[]): string[] =>
  [...new Set(words.flatMap((word) => (word ? [word] : [])))].sort();

/** The statuses that a rule tells apart; none where it asks the same of everybody. */
const statusesOf = (held: Pick<Held, "rule">): string[] =>
  sorted(linesOf(held).map(({ when }) => when));

/** Categories, tasks and units of the rules, and those already in the ledger. */
export function ruleChoices({ held, activities }: Credits): RuleChoices {
  const lines = held.flatMap(linesOf);
  const own = sorted([...lines.map(({ unit }) => unit), ...activities.map(({ unit }) => unit)]);
  return {
    categories: sorted([
      ...lines.map(({ category }) => category),
      ...activities.map(({ category }) => category),
    ]),
    tasks: sorted([...lines.map(({ task }) => task), ...activities.map(({ task }) => task)]),
    units: [
      { value: "hours", label: "hours" },
      { value: "minutes", label: "minutes" },
      ...timedUnits(held),
      ...own.map((unit) => ({ value: OWN + unit, label: unit })),
    ],
  };
}

/** Units that are so many minutes: "CPE of 50 minutes". */
function timedUnits(held: readonly Held[]): RuleChoices["units"] {
  const found = held.flatMap(({ rule }) => rule?.unit ?? []);
  const named = found.map(({ name, minutesPerUnit }) => ({
    value: `${PER}${minutesPerUnit}:${name}`,
    label: `${name} of ${minutesPerUnit} minutes`,
  }));
  return named
    .filter(({ value }, n) => named.findIndex((other) => other.value === value) === n)
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** What an amount in one of those units is: minutes, or so much of a unit of its own; null for an unknown unit. */
export function readSize(
  amount: number,
  unit: string,
): { minutes: number | null; amount: number | null; unit: string | null } | null {
  const minutesPer = minutesIn(unit);
  if (minutesPer !== null) return { minutes: amount * minutesPer, amount: null, unit: null };
  const own = unit.startsWith(OWN) ? unit.slice(OWN.length).trim() : "";
  return own === "" ? null : { minutes: null, amount, unit: own };
}

function minutesIn(unit: string): number | null {
  if (unit === "hours") return 60;
  if (unit === "minutes") return 1;
  const [, minutes] = /^per:(\d{1,4}(?:[.]\d{1,2})?):/.exec(unit) ?? [];
  return minutes === undefined ? null : Number(minutes);
}

/** The same backwards: amount and unit as a form shows them. */
export function sizeTyped(size: {
  minutes: number | null;
  amount: number | null;
  unit: string | null;
}): { amount: string; unit: string } {
  if (size.unit !== null) return { amount: String(size.amount ?? 0), unit: OWN + size.unit };
  if (size.minutes === null) return { amount: "", unit: "hours" };
  const inHours = size.minutes % 15 === 0;
  return inHours
    ? { amount: String(size.minutes / 60), unit: "hours" }
    : { amount: String(size.minutes), unit: "minutes" };
}

/** What a form has to ask of the holder, because the rule hangs on it. */
export const ruleAsks = ({ rule, isOwnRule }: Pick<Held, "rule" | "isOwnRule">) => ({
  statuses: statusesOf({ rule }),
  birthMonth: rule?.cycle?.anchor === "birth-month",
  ownRule: isOwnRule,
});
