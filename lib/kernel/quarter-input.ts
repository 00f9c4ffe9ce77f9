import { z } from "zod";
import { parseQuarter } from "./quarter";

/** A quarter as a form's select sends it: `2027-Q3`. */
export const quarter = z.string().transform((typed, context) => {
  const found = parseQuarter(typed.trim());
  if (found === null || found < 8000 || found > 8800)
    context.addIssue({ code: "custom", message: "Choose a quarter, such as 2027-Q3" });
  return found ?? 0;
});
/** The same, where nothing may be chosen. */
export const quarterOrNone = z
  .string()
  .transform((typed) => typed.trim())
  .pipe(z.union([z.literal("").transform(() => null), quarter]));
