import { z } from "zod";
import { readBadge } from "@/lib/planner/domain/open-badges/read-badge";
import { agreed, readActivity, withShares } from "./credit-activity";
import { addHeldInput } from "./held";

const MOST_FAULTS = 5;

/** A badge's own text; refused with path and reason. */
const badge = z.string().superRefine((text, context) => {
  const found = readBadge(text);
  if (found.ok) return;
  const reasons = found.faults.slice(0, MOST_FAULTS).join("; ");
  context.addIssue({ code: "custom", message: `This is no badge that we can read. ${reasons}` });
});

/** A badge as the form sends it: chosen as a file, or pasted. */
export const readBadgeInput = z.object({
  file: z.instanceof(File).optional(),
  badge: z.string().max(600_000).default(""),
});
export const importHeldInput = addHeldInput.safeExtend({ badge });
export type ImportHeldInput = z.output<typeof importHeldInput>;

export const importActivityInput = z.preprocess(
  withShares,
  agreed.safeExtend({ badge }).transform(readActivity),
);
export type ImportActivityInput = z.output<typeof importActivityInput>;
