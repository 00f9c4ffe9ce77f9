import { z } from "zod";
import { parseQuarter } from "@/lib/kernel/quarter";
import type { FitPlan } from "@/lib/planner/domain/fit/fit-plan";
import { InputFault } from "@/scripts/psychometrics/input-fault";
import { readJson } from "./read-json";

const MOST_ITEMS = 200;
/** More than five years have; keeps every sum of fractions exact. */
const MOST_HOURS = 50_000;
const MOST_MONEY = 1e9;

/** A number of at most `decimals` decimals, as an integer of its smallest unit. */
const exact = (decimals: number, most: number) =>
  z
    .number()
    .nonnegative("must not be negative")
    .max(most)
    .refine(
      (given) => Math.abs(given * 10 ** decimals - Math.round(given * 10 ** decimals)) < 1e-6,
      `has more than ${decimals === 1 ? "one decimal" : "two decimals"}`,
    )
    .transform((given) => Math.round(given * 10 ** decimals));
const hours = exact(1, MOST_HOURS);
const money = exact(2, MOST_MONEY);

const quarter = z.string().transform((text, context) => {
  const read = parseQuarter(text);
  if (read === null) context.addIssue("must be a quarter such as 2027-Q3");
  return read ?? 0;
});
const optionalQuarter = quarter.nullish().transform((read) => read ?? null);

const item = z
  .object({
    id: z.string().min(1, "must not be empty"),
    quarters: z.int().min(1, "must be 1 to 20").max(20, "must be 1 to 20"),
    hours,
    cost: money,
    load: z.array(hours).nullish(),
    costs: z.array(money).nullish(),
    after: z
      .array(z.string())
      .nullish()
      .transform((ids) => [...new Set(ids ?? [])]),
    earliest: optionalQuarter,
    fixed: optionalQuarter,
    priority: z.literal([1, 2, 3], "must be 1, 2 or 3"),
    target: optionalQuarter,
  })
  .superRefine(({ quarters, load, costs, ...whole }, context) => {
    const fault = (key: string, message: string) =>
      context.addIssue({ code: "custom", path: [key], message });
    if (!load !== !costs) fault(load ? "costs" : "load", "load and costs are named together");
    const sums = {
      load: [load, whole.hours, "hours"],
      costs: [costs, whole.cost, "cost"],
    } as const;
    for (const [key, [parts, sum, name]] of Object.entries(sums)) {
      if (!parts) continue;
      if (parts.length !== quarters) fault(key, `must have one number per quarter (${quarters})`);
      else if (parts.reduce((total, part) => total + part, 0) !== sum)
        fault(key, `must sum to ${name}`);
    }
  })
  .transform(({ load, costs, ...rest }) => ({ ...rest, load: load ?? null, costs: costs ?? null }));

const plan = z
  .object({
    start: quarter,
    quarters: z.int().refine((n) => n >= 4 && n <= 20 && n % 4 === 0, "must be 4, 8, 12, 16 or 20"),
    hoursPerQuarter: hours,
    budgetPerYear: z.union([money, z.array(money)], "must be an amount, or one for each plan year"),
    items: z.array(item).max(MOST_ITEMS, `must have at most ${MOST_ITEMS} items`),
  })
  .transform(({ budgetPerYear, hoursPerQuarter, ...rest }, context): FitPlan => {
    const years = rest.quarters / 4;
    const budgets = Array.isArray(budgetPerYear)
      ? budgetPerYear
      : new Array<number>(years).fill(budgetPerYear);
    if (budgets.length !== years)
      context.addIssue({
        code: "custom",
        path: ["budgetPerYear"],
        message: `must have ${years} amounts, one for each plan year`,
      });
    return { ...rest, budgets, hoursPerQuarter };
  });

/** A plan out of JSON text, without faults. Keys it does not know are passed over. @throws InputFault */
export function readFitPlan(text: string): FitPlan {
  const read = readJson(text, plan, "plan");
  const faults = [...nameFaults(read), ...circleFaults(read)];
  if (faults.length > 0) throw new InputFault(faults);
  return read;
}

function nameFaults({ items }: FitPlan): string[] {
  const ids = items.map(({ id }) => id);
  return items.flatMap(({ id, after }, i) => [
    ...(ids.indexOf(id) < i ? [`items[${i}].id: "${id}" is used twice`] : []),
    ...after.flatMap((wanted, k) => {
      if (wanted === id) return [`items[${i}].after[${k}]: "${id}" waits for itself`];
      return ids.includes(wanted) ? [] : [`items[${i}].after[${k}]: unknown item "${wanted}"`];
    }),
  ]);
}

/** The first circle of prerequisites, by the ids on its way round. */
function circleFaults({ items }: FitPlan): string[] {
  const at = new Map(items.map((one, index) => [one.id, index]));
  const done = new Set<number>();
  const walk = (i: number, way: readonly number[]): readonly number[] | null => {
    if (way.includes(i)) return [...way.slice(way.indexOf(i)), i];
    if (done.has(i)) return null;
    done.add(i);
    for (const id of items[i]?.after ?? []) {
      const next = at.get(id);
      const circle = next === undefined || next === i ? null : walk(next, [...way, i]);
      if (circle) return circle;
    }
    return null;
  };
  for (const i of items.keys()) {
    const circle = walk(i, []);
    if (circle) {
      const names = circle.map((one) => items[one]?.id).join(" → ");
      return [`items[${circle[0]}].after: prerequisites go in a circle: ${names}`];
    }
  }
  return [];
}
