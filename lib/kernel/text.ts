import { z } from "zod";

const NUL = "\u0000";

/**
 * Text as typed: any script, outer white space aside. Refuses NUL and lone surrogates, which PostgreSQL refuses or
 * alters. The control has no limit of its own, which would cut what is pasted: one is told how much is too much, with
 * every word still there.
 *
 * @param max longest length in UTF-16 units after trimming; a line break is one, as it is on the screen
 */
export const text = (max: number) =>
  z
    .string()
    .transform((typed) => typed.trim())
    .pipe(
      z
        .string()
        .refine((typed) => lengthOf(typed) <= max, {
          error: ({ input }) =>
            `At most ${max} characters: ${lengthOf(String(input)) - max} too many`,
        })
        .refine(
          (typed) => !typed.includes(NUL) && typed.isWellFormed(),
          "Some characters here cannot be stored",
        ),
    );

/** A form sends a line break as two characters. */
const lengthOf = (typed: string): number => typed.replaceAll("\r\n", "\n").length;

/** Text that must be there. */
export const requiredText = (max: number, message: string) =>
  text(max).refine((typed) => typed.length > 0, message);

/** Text that may be left empty; empty becomes null. */
export const optionalText = (max: number) =>
  text(max)
    .optional()
    .transform((typed) => (typed ? typed : null));
