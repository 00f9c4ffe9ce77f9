import { z } from "zod";
import { occupationCode } from "@/lib/catalogue/schema";
import { withTicked } from "@/lib/kernel/ticked";
import { targetFilter } from "@/lib/planner/schema";

export const addProposedInput = z.preprocess(
  withTicked("take.", "taken"),
  z.object({
    planId: z.uuid(),
    occupation: occupationCode,
    /** What the person said they have already, with blanks between. */
    have: z
      .string()
      .max(2000)
      .transform((ids) => targetFilter.parse({ have: ids.split(" ").filter(Boolean) }).have),
    taken: z.array(z.string().max(80)).min(1, "Tick at least one").max(20),
  }),
);
export type AddProposedInput = z.output<typeof addProposedInput>;
