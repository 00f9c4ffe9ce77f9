import { z } from "zod";

/** A whole number typed into a form, within [min, max]. Empty is refused, never read as 0. */
export const intRange = (min: number, max: number) =>
  z
    .string()
    .trim()
    .regex(/^-?\d{1,9}$/, "Use a whole number")
    .transform(Number)
    .refine((n) => n >= min && n <= max, `Use a number from ${min} to ${max}`);
