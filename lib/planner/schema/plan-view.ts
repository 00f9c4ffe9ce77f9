import { z } from "zod";
import { ITEM_KINDS, ITEM_STATUSES, PLAN_YEARS } from "@/lib/planner/domain/plan";
import { PLAN_VIEWS } from "@/lib/planner/domain/plan-view";

/** A plan's address; anything odd reads as not asked. */
export const planViewFilter = z.object({
  view: z.enum(PLAN_VIEWS).nullable().catch(null),
  year: z
    .string()
    .regex(/^[1-9]$/)
    .transform(Number)
    .refine((year) => year <= PLAN_YEARS)
    .nullable()
    .catch(null),
  kind: z.enum(ITEM_KINDS).nullable().catch(null),
  status: z.enum(ITEM_STATUSES).nullable().catch(null),
  serving: z
    .literal("yes")
    .transform(() => true)
    .catch(false),
  item: z.uuid().nullable().catch(null),
});
