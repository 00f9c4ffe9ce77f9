import { z } from "zod";
import { renewalRule } from "@/lib/catalogue/domain/renewal-rule-schema";
import { parseDay } from "@/lib/kernel/calendar-date";
import type { Ledger } from "@/lib/planner/domain/renewals/ledger";
import { ledgerFaults } from "@/lib/planner/domain/renewals/ledger-faults";
import { InputFault } from "@/scripts/psychometrics/input-fault";
import { pathText, readJson } from "./read-json";

const MOST = 1e9;

const date = z
  .string()
  .refine((text) => parseDay(text) !== null, "must be a calendar date, YYYY-MM-DD");
const name = z.string().min(1, "must not be empty");
const size = z.number().nonnegative("must not be negative").max(MOST);

const certification = z.object({
  id: name,
  awarded: date,
  rule: renewalRule,
  status: name.optional(),
});

const allocation = z.preprocess(
  (given) => (typeof given === "string" ? { id: given, weight: 1 } : given),
  z.object({ id: name, weight: z.number().positive("must be above 0").max(MOST) }),
);

const activity = z
  .object({
    date,
    minutes: size.optional(),
    amount: size.optional(),
    unit: name.optional(),
    task: name.optional(),
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

const ledger: z.ZodType<Ledger> = z.object({
  today: date,
  birthMonth: z.int().min(1, "must be 1 to 12").max(12, "must be 1 to 12").optional(),
  certifications: z.array(certification),
  activities: z.array(activity),
});

/** A ledger out of JSON text, without faults. Keys it does not know (titles, evidence) are passed over. @throws InputFault */
export function readLedger(text: string): Ledger {
  const read = readJson(text, ledger, "ledger");
  const faults = ledgerFaults(read);
  if (faults.length > 0)
    throw new InputFault(
      faults.map(({ path, message }) => `${pathText(path, "ledger")}: ${message}`),
    );
  return read;
}
