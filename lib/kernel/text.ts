import { z } from "zod";

const NUL = "\u0000";

/**
 * Text as typed: any script, outer white space aside.
 * Refuses NUL and lone surrogates, which PostgreSQL refuses or alters.
 *
 * @param max longest length in UTF-16 units after trimming
 */
export const text = (max: number) =>
  z
    .string()
    .max(max * 4 + 1000, `Keep it under ${max} characters`)
    .transform((typed) => typed.trim())
    .pipe(
      z
        .string()
        .max(max, `Keep it under ${max} characters`)
        .refine(
          (typed) => !typed.includes(NUL) && typed.isWellFormed(),
          "Some characters here cannot be stored",
        ),
    );

/** Text that must be there. */
export const requiredText = (max: number, message: string) =>
  text(max).refine((typed) => typed.length > 0, message);

/** Text that may be left empty; empty becomes null. */
export const optionalText = (max: number) =>
  text(max)
    .optional()
    .transform((typed) => (typed ? typed : null));
