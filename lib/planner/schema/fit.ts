import { z } from "zod";
import { intRange } from "@/lib/kernel/number";

const planId = z.uuid();
const version = intRange(1, 999_999_999);

export const startFitInput = z.object({ planId, version });
export const stopFitInput = z.object({ planId });

/** Ticked items come as `take.<id>`: names that repeat would be lost on the way. */
const withTaken = (form: unknown) =>
  typeof form === "object" && form !== null
    ? {
        ...form,
        taken: Object.keys(form)
          .filter((name) => name.startsWith("take."))
          .map((name) => name.slice("take.".length)),
      }
    : form;

export const acceptFitInput = z.preprocess(
  withTaken,
  z.object({
    planId,
    version,
    /** The quarter the proposal was made in: in another one it would be another. */
    today: intRange(0, 99_999),
    /** The deeper look it came from; empty for the quick proposal. */
    runId: z.union([z.literal("").transform(() => null), z.uuid()]),
    taken: z.array(z.uuid()).min(1, "Tick at least one item").max(200),
  }),
);
export type AcceptFitInput = z.output<typeof acceptFitInput>;
