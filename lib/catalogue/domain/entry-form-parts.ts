import { z } from "zod";
import { GRADES } from "./certainty";
import { INDUSTRIES } from "./industry";

// The parts that the forms of one's own entry and of a public one share.

export const INDUSTRY_SLUGS = Object.keys(INDUSTRIES);

export const industry = z
  .string()
  .refine((slug) => INDUSTRY_SLUGS.includes(slug), "Choose an industry from the list");

const empty = z.literal("").transform(() => null);

/** A field that may be left empty: null then. */
export const maybe = <T>(schema: z.ZodType<T, string>) =>
  z
    .string()
    .optional()
    .transform((typed) => typed?.trim() ?? "")
    .pipe(z.union([empty, schema]));

export const hours = z
  .string()
  .trim()
  .regex(/^\d{1,5}$/, "Use whole hours, at most 99999")
  .transform(Number);

/** An amount in major units, read as minor ones. */
export const money = z
  .string()
  .trim()
  .regex(/^\d{1,7}([.]\d{1,2})?$/, "Use an amount such as 450 or 449.50")
  .transform((typed) => Math.round(Number(typed) * 100));

export const months = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/, "Use whole months")
  .transform(Number)
  .refine((n) => n >= 1 && n <= 240, "Use 1 to 240 months");

export const years = z
  .string()
  .trim()
  .regex(/^\d{1,2}([.]\d)?$/, "Use years, such as 5 or 2.5")
  .transform(Number);

export const currency = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{3}$/, "Use three letters, such as USD or EUR");

export const day = maybe(z.iso.date("Use a date such as 2027-03-31"));
export const maybeGrade = maybe(z.enum(GRADES));

/** What must hold between fields, and where the fault is said. */
export type Agreement<Typed> = [(typed: Typed) => boolean, { path: string[]; message: string }];

type Ends = {
  hoursMin: number | null;
  hoursMax: number | null;
  feeMin: number | null;
  feeMax: number | null;
};
const inOrder = (min: number | null, max: number | null) =>
  min === null || max === null || min <= max;
const message = "The most must not be less than the least";

/** That the ends of hours and fee are in order; the fault is said at the upper end. */
export const hoursInOrder: Agreement<Ends> = [
  ({ hoursMin, hoursMax }: Ends) => inOrder(hoursMin, hoursMax),
  { path: ["hoursMax"], message },
];
export const feeInOrder: Agreement<Ends> = [
  ({ feeMin, feeMax }: Ends) => inOrder(feeMin, feeMax),
  { path: ["feeMax"], message },
];
