import { z } from "zod";
import { text } from "@/lib/kernel/text";

const id = z.uuid().nullable().catch(null);

/** Where the page before ended: its last day and id. */
const after = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
  .transform((said) => ({ doneOn: said.slice(0, 10), id: said.slice(11) }))
  .pipe(z.object({ doneOn: z.iso.date(), id: z.uuid() }))
  .nullable()
  .catch(null);

/** Which activities are listed, as it stands in the address; what cannot be read is left out. */
export const activityFilter = z.object({
  q: text(100).catch(""),
  certification: id,
  category: text(80).catch(""),
  year: z.coerce.number().int().min(1926).max(2126).nullable().catch(null),
  after,
});
export type ActivityFilter = z.output<typeof activityFilter>;

/** The first day of the cycle that is asked for; null: the latest. */
export const cycleFrom = z.iso.date().nullable().catch(null);
