import { z } from "zod";
import { intRange } from "@/lib/kernel/number";
import { withTicked } from "@/lib/kernel/ticked";

const planId = z.uuid();
const version = intRange(1, 999_999_999);

export const startFitInput = z.object({ planId, version });
export const stopFitInput = z.object({ planId });

export const acceptFitInput = z.preprocess(
  withTicked("take.", "taken"),
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
