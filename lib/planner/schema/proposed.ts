import { z } from "zod";
import { occupationCode } from "@/lib/catalogue/schema";
import { targetFilter } from "@/lib/planner/schema";

/** Ticked proposals come as `take.<key>`: names that repeat would be lost on the way. */
const withTaken = (form: unknown) =>
  typeof form === "object" && form !== null
    ? {
        ...form,
        taken: Object.keys(form)
          .filter((name) => name.startsWith("take."))
          .map((name) => name.slice("take.".length)),
      }
    : form;

export const addProposedInput = z.preprocess(
  withTaken,
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
