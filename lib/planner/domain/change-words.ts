import { isolated } from "@/lib/kernel/isolated";
import { type Quarter, quarterText } from "@/lib/kernel/quarter";
import type { Change, ItemChange, PlanChange } from "./change";
import { hoursText } from "./hours";
import { moneyText } from "./money";
import type { Priority } from "./plan";

/** What the words need beside the change: names of items and occupations, and the plan's currency. */
export type Wording = {
  currency: string;
  titles: ReadonlyMap<string, string>;
  /** Titles by code; an occupation that is not among them is said by its code. */
  occupations?: ReadonlyMap<string, string>;
};

const when = (quarter: Quarter | null): string =>
  quarter === null ? "the tray" : quarterText(quarter);
const signed = (by: number, text: string): string => `${by < 0 ? "−" : "+"}${text}`;
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** One change in words: `CISM moved from 2028-Q2 to 2027-Q4`, `budget of year 2 +USD 1,200`. */
export function changeWords(change: Change, wording: Wording): string {
  if (change.kind === "added")
    return change.item.startsIn === null
      ? `${isolated(change.item.title)} added to the tray`
      : `${isolated(change.item.title)} added in ${quarterText(change.item.startsIn)}`;
  if (change.kind === "removed") return `${isolated(change.item.title)} deleted`;
  return "itemId" in change
    ? itemWords({ ...change, title: isolated(change.title) }, wording)
    : planWords(change, wording);
}

function itemWords(change: ItemChange, { currency, titles }: Wording): string {
  const { title } = change;
  switch (change.kind) {
    case "moved":
      return movedWords(change);
    case "re-estimated":
      return `${title} re-estimated: ${[
        ...different(change.from.hours, change.to.hours, (hours) => `${hoursText(hours)} h`),
        ...different(change.from.costMinor, change.to.costMinor, (c) => moneyText(c, currency)),
      ].join(", ")}`;
    case "renamed":
      return `${title} renamed to ${isolated(change.to.title)}`;
    case "status":
      return statusWords(change);
    case "prerequisites": {
      const names = change.to.after.map((id) => isolated(titles.get(id) ?? "something deleted"));
      return names.length > 0
        ? `${title} now comes after ${names.join(" and ")}`
        : `${title} no longer waits for anything`;
    }
    case "serving":
      return `${title}: what it serves was changed`;
    case "described":
      return change.from.kind === change.to.kind
        ? `${title}: details changed`
        : `${title} is now a ${change.to.kind}`;
    case "wished":
      return wishedWords(change);
    case "reordered":
      return `${title} moved to another place in the list`;
  }
}

function movedWords({ title, from, to }: Extract<ItemChange, { kind: "moved" }>): string {
  const moved = `${title} moved from ${when(from.startsIn)} to ${when(to.startsIn)}`;
  const length = `${count(from.quarters, "quarter")} to ${count(to.quarters, "quarter")}`;
  if (from.quarters === to.quarters) return moved;
  return from.startsIn === to.startsIn
    ? `${title} resized from ${length}`
    : `${moved} and resized from ${length}`;
}

const MATTERS = {
  1: "a must",
  2: "something you should do",
  3: "nice to have",
} as const satisfies Record<Priority, string>;

function wishedWords({ title, from, to }: Extract<ItemChange, { kind: "wished" }>): string {
  const quarter = to.targetIn === null ? "no quarter" : quarterText(to.targetIn);
  return [
    ...(from.targetIn === to.targetIn ? [] : [`${title} now wished for in ${quarter}`]),
    ...(from.priority === to.priority ? [] : [`${title} is now ${MATTERS[to.priority]}`]),
  ].join(", ");
}

function statusWords({ title, from, to }: Extract<ItemChange, { kind: "status" }>): string {
  if (to.status === "dropped") return `${title} dropped: ${to.droppedReason}`;
  if (from.status === "dropped") return `${title} taken up again`;
  if (from.status === to.status) return `${title}: what was noted on its status changed`;
  return to.status === "done" ? `${title} done` : `${title} is now ${to.status}`;
}

function planWords(change: PlanChange, wording: Wording): string {
  switch (change.kind) {
    case "plan renamed":
      return `plan renamed to ${isolated(change.to.title)}`;
    case "path":
      return change.from.path === change.to.path
        ? "job family changed"
        : `path changed from ${change.from.path} to ${change.to.path}`;
    case "target":
      return targetWords(change, wording);
    case "leading share":
      return `time meant to lead people changed from ${percent(change.from.leadingPercent)} to ${percent(change.to.leadingPercent)}`;
    case "ladder":
      return change.to.ladderId ? "another ladder chosen" : "back to the job family's ladder";
    case "start":
      return `start changed from ${when(change.from.startsIn)} to ${when(change.to.startsIn)}`;
    case "capacity": {
      const by = change.to.hoursPerQuarter - change.from.hoursPerQuarter;
      return `capacity ${signed(by, hoursText(Math.abs(by)))} h per quarter`;
    }
    case "budget":
      return budgetWords(change, wording.currency);
    case "currency":
      return `currency changed from ${change.from.currency} to ${change.to.currency}`;
  }
}

const percent = (share: number | null): string => (share === null ? "not said" : `${share} %`);

/** The role in the person's own words; its occupation where that alone is another. */
function targetWords(
  { from, to }: Extract<PlanChange, { kind: "target" }>,
  { occupations }: Wording,
): string {
  if (from.targetRole !== to.targetRole)
    return `target role changed from ${isolated(from.targetRole || "none")} to ${isolated(to.targetRole || "none")}`;
  const name = (code: string | null) => (code ? (occupations?.get(code) ?? code) : "none");
  return `target occupation changed from ${name(from.targetOccupation)} to ${name(to.targetOccupation)}`;
}

function budgetWords({ from, to }: Extract<PlanChange, { kind: "budget" }>, currency: string) {
  const steps = to.budgetsMinor.map((amount, year) => amount - (from.budgetsMinor[year] ?? 0));
  const text = (by: number) => signed(by, moneyText(Math.abs(by), currency));
  const first = steps[0] ?? 0;
  if (steps.every((by) => by === first)) return `budget ${text(first)} a year`;
  return steps
    .flatMap((by, year) => (by === 0 ? [] : [`budget of year ${year + 1} ${text(by)}`]))
    .join(", ");
}

const different = (from: number, to: number, say: (amount: number) => string): string[] =>
  from === to ? [] : [`${say(from)} to ${say(to)}`];
