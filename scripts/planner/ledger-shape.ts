import { z } from "zod";
import { renewalRule } from "@/lib/catalogue/domain/renewal-rule-schema";
import { parseDay } from "@/lib/kernel/calendar-date";

const MOST = 1e9;

export const dateShape = z
  .string()
  .refine((text) => parseDay(text) !== null, "must be a calendar date, YYYY-MM-DD");
export const nameShape = z.string().min(1, "must not be empty");
export const sizeShape = z.number().nonnegative("must not be negative").max(MOST);
export const birthMonthShape = z
  .int()
  .min(1, "must be 1 to 12")
  .max(12, "must be 1 to 12")
  .optional();

export const heldShape = z.object({
  id: nameShape,
  awarded: dateShape,
  rule: renewalRule,
  status: nameShape.optional(),
});

const allocation = z.preprocess(
  (given) => (typeof given === "string" ? { id: given, weight: 1 } : given),
  z.object({ id: nameShape, weight: z.number().positive("must be above 0").max(MOST) }),
);

/** Something done: minutes, or an amount in a unit of its own, or a task. */
export const activityShape = z
  .object({
    date: dateShape,
    minutes: sizeShape.optional(),
    amount: sizeShape.optional(),
    unit: nameShape.optional(),
    task: nameShape.optional(),
    category: z.string().optional(),
    allocations: z.array(allocation),
  })
  .superRefine(({ minutes, amount, unit, task }, context) => {
    const fault = (key: string, message: string) =>
      context.addIssue({ code: "custom", path: [key], message });
    if (minutes === undefined && amount === undefined && task === undefined)
      fault("minutes", "is required, or an amount with its unit, or a task");
    if (minutes !== undefined && amount !== undefined) fault("amount", "stands instead of minutes");
    if (amount !== undefined && unit === undefined) fault("unit", "is required with an amount");
    if (amount === undefined && unit !== undefined) fault("amount", "is required with a unit");
  });

/** A ledger as JSON; keys it does not name (titles, evidence) are passed over, except inside rules. */
export const ledgerShape = z.object({
  today: dateShape,
  birthMonth: birthMonthShape,
  certifications: z.array(heldShape),
  activities: z.array(activityShape),
});
