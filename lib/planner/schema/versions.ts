import { z } from "zod";
import { intRange } from "@/lib/kernel/number";
import { requiredText } from "@/lib/kernel/text";
import { NOW } from "@/lib/planner/domain/versions/versions";

const planId = z.uuid();

/** Which two versions the address asks for; what is left out is not asked. */
const version = z
  .union([z.uuid(), z.literal(NOW)])
  .nullable()
  .default(null);
export const versionsFilter = z.object({ a: version, b: version });

export const keepVersionInput = z.object({
  planId,
  reason: requiredText(200, "Say what this version is: you will look for it by that"),
});
export const restoreVersionInput = z.object({
  planId,
  revisionId: z.uuid(),
  version: intRange(1, 999_999_999),
});
