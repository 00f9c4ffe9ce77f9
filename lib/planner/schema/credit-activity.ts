import { z } from "zod";
import { intRange } from "@/lib/kernel/number";
import { requiredText, text } from "@/lib/kernel/text";
import { tickedNames } from "@/lib/kernel/ticked";
import type { CreditShare } from "@/lib/planner/domain/credits/credits";
import { readSize } from "@/lib/planner/domain/credits/rule-choices";
import { day } from "./held";

/** An activity takes at most 10,000 hours. */
const MOST_MINUTES = 600_000;
const MOST_SHARES = 100;

const number = z
  .string()
  .trim()
  .transform((typed) => typed.replace(",", "."));

const amount = number.pipe(
  z
    .string()
    .regex(/^(\d{1,5}([.]\d{1,2})?)?$/, "Use a number such as 8 or 1.5")
    .transform((typed) => (typed === "" ? null : Number(typed))),
);

const orNone = (most: number) =>
  text(most)
    .optional()
    .transform((typed) => typed || null);

/** Ticked certifications come as `for.<id>`, their shares as `weight.<id>`. */
export const withShares = (form: unknown) => {
  if (typeof form !== "object" || form === null) return form;
  return {
    ...form,
    shares: tickedNames(form, "for.").map((certificationId) => ({
      certificationId,
      typed: Reflect.get(form, `weight.${certificationId}`) ?? "",
    })),
  };
};

const fields = z.object({
  doneOn: day,
  title: requiredText(200, "Say what you did"),
  provider: text(120),
  amount,
  unit: z.string().max(120),
  category: orNone(80),
  task: orNone(120),
  notes: text(4000),
  shares: z
    .array(z.object({ certificationId: z.uuid(), typed: number }))
    .max(MOST_SHARES, `At most ${MOST_SHARES} certifications`),
});
type Typed = z.output<typeof fields>;

const NOTHING = { minutes: null, amount: null, unit: null };
const sizeOf = (typed: Typed) =>
  typed.amount === null ? NOTHING : readSize(typed.amount, typed.unit);

/** What holds between the fields of an activity. */
export const agreed = fields
  .refine((typed) => typed.amount !== null || typed.task !== null, {
    path: ["amount"],
    message: "Say how much it was, or what it attests",
  })
  .refine((typed) => sizeOf(typed) !== null, { path: ["unit"], message: "Choose a unit" })
  .refine((typed) => (sizeOf(typed)?.minutes ?? 0) <= MOST_MINUTES, {
    path: ["amount"],
    message: "At most 10,000 hours",
  });

/** Amount and unit as they are stored, and the shares as numbers; an odd share is refused at its field. */
export function readActivity<T extends Typed>(typed: T, context: z.RefinementCtx) {
  const shares = typed.shares.map(({ certificationId, typed: share }): CreditShare => {
    const weight = share === "" ? 1 : Number(share);
    if (!(weight > 0 && weight <= 10))
      context.addIssue({
        code: "custom",
        path: [`weight.${certificationId}`],
        message: "Use a share above 0, such as 0.5",
      });
    return { certificationId, weight };
  });
  return { ...typed, ...(sizeOf(typed) ?? NOTHING), shares };
}

export const addActivityInput = z.preprocess(withShares, agreed.transform(readActivity));
export type AddActivityInput = z.output<typeof addActivityInput>;

const version = intRange(1, 999_999_999);
export const editActivityInput = z.preprocess(
  withShares,
  agreed.safeExtend({ activityId: z.uuid(), version }).transform(readActivity),
);
export type EditActivityInput = z.output<typeof editActivityInput>;

export const removeActivityInput = z.object({ activityId: z.uuid(), version });

/** `seq` is the step one saw; undo and redo take that one or none. */
export const creditStepInput = z.object({ seq: intRange(1, 999_999_999) });
