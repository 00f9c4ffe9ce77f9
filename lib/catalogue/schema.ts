import { z } from "zod";
import { PATHS } from "@/lib/kernel/path";
import { optionalText, requiredText, text } from "@/lib/kernel/text";
import { CREDENTIAL_KINDS, LEVELS } from "./domain/catalogue-entry";
import { GRADES } from "./domain/certainty";
import { INDUSTRIES } from "./domain/industry";
import { RENEWAL_WAYS, type RenewalRule } from "./domain/renewal-rule";

const count = z.number().int().nonnegative();
const amount = z.number().nonnegative();
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "Use MM-DD");
const label = z.string().min(1).max(80);

const cycle = z
  .strictObject({
    months: count.min(1),
    anchor: z.enum(["award", "calendar-year", "birth-month", "fixed"]),
    fixed: monthDay.optional(),
    first: z.enum(["full", "exempt-until-anchor"]).optional(),
    firstMonths: count.min(1).optional(),
  })
  .refine(({ anchor, fixed }) => (anchor === "fixed") === (fixed !== undefined), {
    path: ["fixed"],
    message: 'belongs to the anchor "fixed", and to no other',
  })
  .refine(({ fixed }) => fixed !== "02-28" && fixed !== "02-29", {
    path: ["fixed"],
    message: "must not be the end of February",
  })
  .refine(({ anchor, months }) => anchor === "award" || months % 12 === 0, {
    path: ["months"],
    message: "must be whole years with this anchor",
  });

const requirement = z
  .strictObject({
    per: z.enum(["cycle", "year"]),
    min: amount.optional(),
    max: amount.optional(),
    category: label.optional(),
    unit: label.optional(),
    distinctCategories: count.min(1).optional(),
    task: label.optional(),
    when: label.optional(),
  })
  .refine(
    ({ min, max, task, distinctCategories }) =>
      [min, max, task, distinctCategories].filter((given) => given !== undefined).length === 1,
    "asks exactly one of min, max, task, distinctCategories",
  );

const terms = {
  unit: z.strictObject({ name: label, minutesPerUnit: count.min(1) }).optional(),
  requires: z.array(requirement).max(20).optional(),
  carryOver: z
    .strictObject({ max: amount, earnedWithinMonths: count.min(1).optional() })
    .optional(),
  graceMonths: count.optional(),
  graceDays: count.optional(),
  graceUntil: monthDay.optional(),
  renewedBy: z.array(label).max(20).optional(),
  fee: z
    .strictObject({
      per: z.enum(["year", "cycle"]),
      amountMinor: count,
      currency: z.string().regex(/^[A-Z]{3}$/),
    })
    .optional(),
};

const way = z.enum(RENEWAL_WAYS);

/** The renewal language of the planner's method, §3: refuses a rule the engine could not judge. */
export const renewalRule: z.ZodType<RenewalRule> = z
  .strictObject({
    by: z.union([way, z.array(way).min(1).max(4)]),
    voluntary: z.boolean().optional(),
    cycle: cycle.optional(),
    ...terms,
    amended: z
      .array(
        z.strictObject({
          from: z.iso.date(),
          appliesTo: z.literal("running").optional(),
          ...terms,
        }),
      )
      .optional(),
  })
  .refine(({ by, cycle: given }) => (by === "none") === (given === undefined), {
    path: ["cycle"],
    message: "is required, except where nothing expires",
  })
  .refine(({ by }) => by === "none" || ![by].flat().includes("none"), {
    path: ["by"],
    message: '"none" stands alone',
  })
  .refine(({ by, unit, requires }) => ![by].flat().includes("credits") || (unit && requires), {
    path: ["requires"],
    message: "and unit are required where credits renew",
  });

/** Prerequisites as the database keeps them. */
export const prerequisites = z.array(
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("experience"), grade: z.enum(GRADES), years: z.number() }),
    z.object({
      kind: z.literal("credential"),
      grade: z.enum(GRADES),
      name: z.string(),
      seedKey: z.string().nullable(),
    }),
    z.object({ kind: z.literal("education"), grade: z.enum(GRADES), name: z.string() }),
  ]),
);

/** An occupation's code of the O*NET-SOC taxonomy, such as `15-1252.00`. */
export const occupationCode = z
  .string()
  .trim()
  .regex(/^\d{2}-\d{4}\.\d{2}$/, "Choose an occupation from the list");
/** The same in a form: empty is none. */
export const occupationOrNone = z.union([z.literal("").transform(() => null), occupationCode]);

const slugs = Object.keys(INDUSTRIES);
const industry = z
  .string()
  .refine((slug) => slugs.includes(slug), "Choose an industry from the list");

/** The search form as it stands in the address; what cannot be read is left out, never an error. */
export const catalogueFilter = z.object({
  q: text(100).catch(""),
  kind: z.enum(CREDENTIAL_KINDS).nullable().catch(null),
  path: z.enum(PATHS).nullable().catch(null),
  industry: industry.nullable().catch(null),
  level: z.enum(LEVELS).nullable().catch(null),
  mine: z.literal("yes").nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type CatalogueFilter = z.output<typeof catalogueFilter>;

const empty = z.literal("").transform(() => null);
const hours = z
  .string()
  .trim()
  .regex(/^\d{1,5}$/, "Use whole hours, at most 99999")
  .transform(Number);
const money = z
  .string()
  .trim()
  .regex(/^\d{1,7}([.]\d{1,2})?$/, "Use an amount such as 450 or 449.50")
  .transform((typed) => Math.round(Number(typed) * 100));
const months = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/, "Use whole months")
  .transform(Number)
  .refine((n) => n >= 1 && n <= 240, "Use 1 to 240 months");

const maybe = <T>(schema: z.ZodType<T, string>) =>
  z
    .string()
    .optional()
    .transform((typed) => typed?.trim() ?? "")
    .pipe(z.union([empty, schema]));

const ownEntryFields = z.object({
  kind: z.enum(CREDENTIAL_KINDS, "Choose what it is"),
  name: requiredText(200, "Give it a name"),
  abbreviation: optionalText(40),
  provider: optionalText(120),
  path: maybe(z.enum(PATHS)),
  industry,
  level: maybe(z.enum(LEVELS)),
  hoursMin: maybe(hours),
  hoursMax: maybe(hours),
  feeMin: maybe(money),
  feeMax: maybe(money),
  currency: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{3}$/, "Use three letters, such as USD or EUR"),
  renewalMonths: maybe(months),
  renewalText: optionalText(500),
  note: optionalText(1000),
});

type Ends = {
  hoursMin: number | null;
  hoursMax: number | null;
  feeMin: number | null;
  feeMax: number | null;
};
const inOrder = (min: number | null, max: number | null) =>
  min === null || max === null || min <= max;
const hoursInOrder = ({ hoursMin, hoursMax }: Ends) => inOrder(hoursMin, hoursMax);
const feeInOrder = ({ feeMin, feeMax }: Ends) => inOrder(feeMin, feeMax);
const hoursFault = { path: ["hoursMax"], message: "The most must not be less than the least" };
const feeFault = { path: ["feeMax"], message: "The most must not be less than the least" };

export const addEntryInput = ownEntryFields
  .refine(hoursInOrder, hoursFault)
  .refine(feeInOrder, feeFault);
export type AddEntryInput = z.output<typeof addEntryInput>;

export const editEntryInput = ownEntryFields
  .extend({ entryId: z.uuid(), version: z.iso.datetime() })
  .refine(hoursInOrder, hoursFault)
  .refine(feeInOrder, feeFault);
export type EditEntryInput = z.output<typeof editEntryInput>;

export const removeEntryInput = z.object({ entryId: z.uuid() });
