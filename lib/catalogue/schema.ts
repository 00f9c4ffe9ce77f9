import { z } from "zod";
import { PATHS } from "@/lib/kernel/path";
import { optionalText, requiredText, text } from "@/lib/kernel/text";
import { CREDENTIAL_KINDS, LEVELS } from "./domain/catalogue-entry";
import { GRADES } from "./domain/certainty";
import { INDUSTRIES } from "./domain/industry";

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
