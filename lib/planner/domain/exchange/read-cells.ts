import { Refused } from "@/lib/kernel/errors";
import { parseQuarter, type Quarter } from "@/lib/kernel/quarter";
import { parseHours } from "@/lib/planner/domain/hours";
import type { CsvColumn } from "@/lib/planner/domain/items-csv";
import { parseAmount } from "@/lib/planner/domain/money";
import { HORIZON, ITEM_KINDS, ITEM_STATUSES, type PlanItem } from "@/lib/planner/domain/plan";

/** As the forms have it: tenths of an hour, minor units, characters. */
const MOST_HOURS = 100_000;
const MOST_MONEY = 2_000_000_000;
const LONGEST = { title: 200, provider: 120, notes: 4000, "dropped because": 500 } as const;

type Read = (cell: string, currency: string) => Partial<PlanItem>;

/** What each column says of an item. Throws Refused, with what is wrong, where a cell cannot be read. */
export const READ_CELL: Readonly<Record<Exclude<CsvColumn, "id" | "after">, Read>> = {
  kind: (cell) => ({ kind: oneOf(ITEM_KINDS, cell, "kind") }),
  title: (cell) => {
    if (cell === "") throw new Refused("It has no title.");
    return { title: words(cell, "title") };
  },
  provider: (cell) => ({ provider: words(cell, "provider") }),
  start: (cell) => ({ startsIn: quarter(cell, "start") }),
  quarters: (cell) => ({ quarters: count(cell, HORIZON, "quarters") }),
  earliest: (cell) => ({ earliestIn: quarter(cell, "earliest") }),
  hours: (cell) => {
    const hours = cell === "" ? 0 : parseHours(cell);
    if (hours === null || hours > MOST_HOURS)
      throw new Refused(`“${cell}” is no number of hours up to ${MOST_HOURS / 10}.`);
    return { hours };
  },
  cost: (cell, currency) => {
    const costMinor = cell === "" ? 0 : parseAmount(cell, currency);
    if (costMinor === null || costMinor > MOST_MONEY)
      throw new Refused(`“${cell}” is no amount in ${currency}.`);
    return { costMinor };
  },
  currency: (cell, currency) => {
    if (cell !== "" && cell.toUpperCase() !== currency)
      throw new Refused(
        `Its cost is in ${cell}, the plan counts in ${currency}: nothing is converted.`,
      );
    return {};
  },
  status: (cell) => ({ status: oneOf(ITEM_STATUSES, cell, "status") }),
  "dropped because": (cell) => ({ droppedReason: words(cell, "dropped because") || null }),
  "done in": (cell) => ({ doneIn: quarter(cell, "done in") }),
  "serves specialist": () => ({}),
  "serves leadership": () => ({}),
  "serves hybrid": () => ({}),
  notes: (cell) => ({ notes: words(cell, "notes") }),
  "wished for": (cell) => ({ targetIn: quarter(cell, "wished for") }),
  priority: (cell) => {
    const priority = count(cell, 3, "priority");
    return { priority: priority === 1 ? 1 : priority === 2 ? 2 : 3 };
  },
};

/** How far something serves a path: 0, 0.5 or 1. Throws Refused. */
export function readWeight(cell: string, column: CsvColumn): number {
  const weight = Number(cell.replace(",", "."));
  if (cell === "" || ![0, 0.5, 1].includes(weight))
    throw new Refused(`“${cell}” under “${column}” is none of 0, 0.5 and 1.`);
  return weight;
}

function words(cell: string, column: keyof typeof LONGEST): string {
  if (cell.length > LONGEST[column])
    throw new Refused(`“${column}” has more than ${LONGEST[column]} characters.`);
  if (cell.includes("\u0000") || !cell.isWellFormed())
    throw new Refused(`Some characters under “${column}” cannot be stored.`);
  return cell;
}

function oneOf<const T extends string>(all: readonly T[], cell: string, column: string): T {
  const found = all.find((one) => one === cell.toLowerCase());
  if (!found) throw new Refused(`“${cell}” is no ${column}: use ${all.join(", ")}.`);
  return found;
}

function quarter(cell: string, column: string): Quarter | null {
  if (cell === "") return null;
  const found = parseQuarter(cell.toUpperCase().replace(" ", "-"));
  if (found === null)
    throw new Refused(`“${cell}” under “${column}” is no quarter, such as 2027-Q3.`);
  return found;
}

function count(cell: string, most: number, column: string): number {
  const n = /^\d{1,2}$/.test(cell) ? Number(cell) : 0;
  if (n < 1 || n > most)
    throw new Refused(`“${cell}” under “${column}” is no number from 1 to ${most}.`);
  return n;
}
