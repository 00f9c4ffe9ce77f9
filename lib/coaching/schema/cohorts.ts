import { z } from "zod";
import { parseDay } from "@/lib/kernel/calendar-date";
import { intRange } from "@/lib/kernel/number";
import { requiredText } from "@/lib/kernel/text";

const day = (message: string) => z.string().refine((typed) => parseDay(typed) !== null, message);

const said = {
  name: requiredText(60, "Give the cohort a name"),
  startsOn: day("Give its first day"),
  endsOn: z
    .union([z.literal(""), day("That is no day")])
    .optional()
    .transform((typed) => typed || null),
};

const inOrder = ({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }) =>
  endsOn === null || endsOn >= startsOn;
const order = { path: ["endsOn"], message: "The last day is before the first" };

export const makeCohortInput = z.object(said).refine(inOrder, order);
export type MakeCohortInput = z.output<typeof makeCohortInput>;
export const changeCohortInput = z
  .object({ ...said, cohortId: z.uuid(), version: intRange(1, 999_999_999) })
  .refine(inOrder, order);
export type ChangeCohortInput = z.output<typeof changeCohortInput>;
export const removeCohortInput = z.object({ cohortId: z.uuid() });
export const leaveCohortInput = z.object({ cohortId: z.uuid() });
