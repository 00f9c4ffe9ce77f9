import { z } from "zod";
import { intRange } from "@/lib/kernel/number";
import { requiredText } from "@/lib/kernel/text";

const planId = z.uuid();
const STATES = ["missing", "planned", "met", "removed"] as const;

export const addRequirementInput = z.object({
  planId,
  title: requiredText(200, "Say what the rung asks"),
});
export type AddRequirementInput = z.output<typeof addRequirementInput>;

/** What a row's button says: the version seen, the state it is to have, and which requirement. */
const step = z
  .string()
  .max(300)
  .regex(/^\d+ [a-z]+ \S+$/, "That step is not known")
  .transform((said) => {
    const [version, state, key] = said.split(" ");
    return { version, state, key };
  })
  .pipe(
    z.object({
      version: intRange(0, 999_999_999),
      state: z.enum(STATES),
      key: z.string().regex(/^(own|gap|credential|years):[\w.-]{1,60}$/),
    }),
  );
export const setRequirementInput = z
  .object({ planId, step })
  .transform(({ planId: id, step: said }) => ({ planId: id, ...said }));
export type SetRequirementInput = z.output<typeof setRequirementInput>;
