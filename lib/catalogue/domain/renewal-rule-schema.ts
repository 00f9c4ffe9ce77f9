import { z } from "zod";
import { parseDay } from "@/lib/kernel/calendar-date";
import { RENEWAL_WAYS, type RenewalRule } from "./renewal-rule";

const count = z.int().nonnegative();
const length = z.int("must be a whole number").min(1, "must be at least 1").max(1200);
const amount = z.number().nonnegative("must not be negative").max(1e6);
const label = z.string().min(1).max(80);
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const monthDay = z
  .string()
  .regex(/^\d\d-\d\d$/, "must be MM-DD")
  .refine((text) => {
    const [month = 0, day = 0] = text.split("-").map(Number);
    return day >= 1 && day <= (DAYS[month - 1] ?? 0);
  }, "is no day of the year");

const cycle = z
  .strictObject({
    months: length,
    anchor: z.enum(["award", "calendar-year", "birth-month", "fixed"]),
    fixed: monthDay.optional(),
    first: z.enum(["full", "exempt-until-anchor"]).optional(),
    firstMonths: length.optional(),
  })
  .superRefine(({ anchor, fixed, months, firstMonths }, context) => {
    const fault = (key: string, message: string) =>
      context.addIssue({ code: "custom", path: [key], message });
    if (anchor === "fixed" && fixed === undefined)
      fault("fixed", 'is required with the anchor "fixed"');
    if (anchor === "fixed" && (fixed === "02-28" || fixed === "02-29"))
      fault("fixed", "must not be the end of February: it moves from year to year");
    if (anchor === "award") return;
    if (months % 12 !== 0) fault("months", "must be a multiple of 12 with this anchor");
    if (firstMonths !== undefined && firstMonths % 12 !== 0)
      fault("firstMonths", "must be a multiple of 12 with this anchor");
  });

const requirement = z
  .strictObject({
    per: z.enum(["cycle", "year"]),
    category: label.optional(),
    unit: label.optional(),
    min: amount.optional(),
    max: amount.optional(),
    distinctCategories: length.optional(),
    task: label.optional(),
    when: label.optional(),
  })
  .refine(
    ({ min, max, task, distinctCategories }) =>
      [min, max, task, distinctCategories].filter((given) => given !== undefined).length === 1,
    "must ask exactly one of min, max, task, distinctCategories",
  );

const terms = {
  voluntary: z.boolean().optional(),
  unit: z
    .strictObject({ name: label, minutesPerUnit: z.number().positive("must be above 0").max(1e6) })
    .optional(),
  requires: z.array(requirement).max(40).optional(),
  carryOver: z.strictObject({ max: amount, earnedWithinMonths: length.optional() }).optional(),
  graceMonths: count.max(1200).optional(),
  graceDays: count.max(36_500).optional(),
  graceUntil: monthDay.optional(),
  renewedBy: z.array(label).max(20).optional(),
  fee: z
    .strictObject({
      per: z.enum(["year", "cycle"]),
      amountMinor: count,
      currency: z.string().regex(/^[A-Z]{3}$/, "must be a code of three letters"),
    })
    .optional(),
};

type Grace = Pick<RenewalRule, "graceMonths" | "graceDays" | "graceUntil">;
const oneGrace = ({ graceMonths, graceDays, graceUntil }: Grace) =>
  [graceMonths, graceDays, graceUntil].filter((given) => given !== undefined).length <= 1;
const twoGraces = "names more than one of graceMonths, graceDays, graceUntil";

const date = z
  .string()
  .refine((text) => parseDay(text) !== null, "must be a calendar date, YYYY-MM-DD");

const amendment = z
  .strictObject({ from: date, appliesTo: z.literal("running").optional(), ...terms })
  .refine(oneGrace, twoGraces);

const way = z.enum(RENEWAL_WAYS);

/**
 * The renewal language of the planner's method, §3: refuses a rule the engine could not judge, and any
 * key it does not know, since a misspelt one would be passed over in silence.
 */
export const renewalRule: z.ZodType<RenewalRule> = z
  .strictObject({
    by: z.union([way, z.array(way).min(1).max(RENEWAL_WAYS.length)], "is no known way"),
    cycle: cycle.optional(),
    ...terms,
    amended: z.array(amendment).max(40).optional(),
  })
  .refine(oneGrace, twoGraces)
  .superRefine(({ by, cycle: given, unit, requires }, context) => {
    const fault = (key: string, message: string) =>
      context.addIssue({ code: "custom", path: [key], message });
    const ways = [by].flat();
    if (by === "none") return;
    if (ways.includes("none")) fault("by", '"none" stands alone');
    if (!given) fault("cycle", "is required, except where nothing expires");
    const isCounted = ways.includes("credits") || requires?.length;
    if (isCounted && !unit) fault("unit", "is required where credits are counted");
    if (ways.includes("credits") && !requires) fault("requires", "is required where credits renew");
  });
