import { z } from "zod";
import { Refused } from "@/lib/kernel/errors";
import { intRange } from "@/lib/kernel/number";
import { PATHS } from "@/lib/kernel/path";
import { text } from "@/lib/kernel/text";
import { CURRENCIES } from "@/lib/planner/domain/money";
import {
  HORIZON,
  ITEM_KINDS,
  ITEM_STATUSES,
  PLAN_YEARS,
  type PlanSnapshot,
} from "@/lib/planner/domain/plan";
import { MOST_ITEMS } from "@/lib/planner/domain/plan-items";

/** A file of items with the longest notes that a plan may have fits several times. */
const MOST_BYTES = 512 * 1024;
const TOO_BIG = "This file is too big: at most 512 kB";

const planId = z.uuid();
const file = z
  .instanceof(File)
  .refine(({ size }) => size <= MOST_BYTES, TOO_BIG)
  .optional();

/** What was pasted, or the file that was chosen. */
export const previewImportInput = z.object({
  planId,
  csv: z.string().max(MOST_BYTES, TOO_BIG).default(""),
  file,
});
export const importItemsInput = z.object({
  planId,
  version: intRange(1, 999_999_999),
  csv: z.string().max(MOST_BYTES, TOO_BIG),
});

const quarter = z.int().min(8000).max(8800);
const weight = z.number().min(0).max(1);
const serves = z.object({ specialist: weight, leadership: weight, hybrid: weight });
const typed = (max: number) => text(max);

const item = z.object({
  id: z.uuid(),
  kind: z.enum(ITEM_KINDS),
  title: typed(200).refine((title) => title !== "", "must not be empty"),
  provider: typed(120),
  credentialId: z.uuid().nullable(),
  startsIn: quarter.nullable(),
  quarters: z.int().min(1).max(HORIZON),
  earliestIn: quarter.nullable(),
  targetIn: quarter.nullable().default(null),
  priority: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(2),
  hours: z.int().min(0).max(100_000),
  costMinor: z.int().min(0).max(2_000_000_000),
  status: z.enum(ITEM_STATUSES),
  droppedReason: typed(500).nullable(),
  doneIn: quarter.nullable(),
  after: z.array(z.uuid()).max(20),
  serves,
  notes: typed(4000),
  position: z.int().min(0).max(1_000_000),
});

/** A plan as it is exported; what it does not know of newer exports is left away. */
const exportedPlan = z.object({
  title: typed(120).refine((title) => title !== "", "must not be empty"),
  path: z.enum(PATHS),
  family: typed(80).nullable(),
  targetRole: typed(120),
  targetOccupation: typed(20).nullable(),
  ladderId: z.uuid().nullable(),
  leadingPercent: z.int().min(0).max(100).nullable().default(null),
  startsIn: quarter,
  hoursPerQuarter: z.int().min(0).max(21_900),
  budgetsMinor: z.array(z.int().min(0).max(2_000_000_000)).length(PLAN_YEARS),
  currency: z.enum(CURRENCIES),
  items: z
    .array(item)
    .max(MOST_ITEMS)
    .refine(
      (items) => items.every(({ status, droppedReason }) => status !== "dropped" || droppedReason),
      "what is dropped needs a reason",
    )
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, "ids must differ"),
});

export const importScenarioInput = z.object({
  file: z
    .instanceof(File, { message: "Choose the file of an exported plan" })
    .refine(({ size }) => size > 0, "Choose the file of an exported plan")
    .refine(({ size }) => size <= 2 * MOST_BYTES, "This file is too big: at most 1 MB"),
});

/** A plan from the text of its export. Throws Refused with the place of what is wrong. */
export function readExportedPlan(json: string): PlanSnapshot {
  const read = exportedPlan.safeParse(parsed(json));
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const place = first?.path.join(".");
  throw new Refused(
    `This is no exported plan: ${place ? `${place}: ` : ""}${first?.message ?? ""}`,
    "file",
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
