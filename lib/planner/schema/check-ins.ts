import { z } from "zod";
import { intRange } from "@/lib/kernel/number";
import { parseQuarter } from "@/lib/kernel/quarter";
import { requiredText, text } from "@/lib/kernel/text";
import { CHECK_IN_MAX } from "@/lib/planner/domain/check-ins/check-in-form";

const quarter = z.string().transform((written, context) => {
  const found = parseQuarter(written);
  if (found === null) context.addIssue({ code: "custom", message: "That quarter is not known" });
  return found ?? 0;
});
const version = intRange(0, 999_999_999);
const words = text(CHECK_IN_MAX);

/** Which check-in, and what of it was seen: 0 where there was none. */
const seen = { quarter, version, draftVersion: version };

export const draftCheckInInput = z
  .object({
    ...seen,
    went: words,
    changed: words,
    obstacle: words,
    confidence: text(20),
    nextStep: words,
  })
  .transform(({ quarter, version, draftVersion, ...fields }) => ({
    ...{ quarter, version, draftVersion },
    fields,
  }));
export type DraftCheckInInput = z.output<typeof draftCheckInInput>;

export const finishCheckInInput = z.object({
  ...seen,
  went: requiredText(CHECK_IN_MAX, "Say in a sentence how it went"),
  changed: words,
  obstacle: words,
  confidence: intRange(0, 100),
  nextStep: words,
});
export type FinishCheckInInput = z.output<typeof finishCheckInInput>;
