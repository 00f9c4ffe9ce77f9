import { z } from "zod";
import { intRange } from "@/lib/kernel/number";
import { requiredText, text } from "@/lib/kernel/text";
import { day } from "./held";

const fields = {
  uncertainty: requiredText(500, "Say what you do not know"),
  test: requiredText(1000, "Say how you find out"),
  expectation: requiredText(500, "Say what would count as a yes"),
  forecast: intRange(0, 100),
  dueOn: day,
};
const one = { experimentId: z.uuid(), version: intRange(1, 999_999_999) };

export const addExperimentInput = z.object(fields);
export type AddExperimentInput = z.output<typeof addExperimentInput>;

export const editExperimentInput = z.object({ ...fields, ...one });
export type EditExperimentInput = z.output<typeof editExperimentInput>;

export const resolveExperimentInput = z.object({
  ...one,
  outcome: z.enum(["yes", "no", "unclear"], "Choose how it came out"),
  learned: text(2000),
});
export type ResolveExperimentInput = z.output<typeof resolveExperimentInput>;

export const oneExperimentInput = z.object(one);
export type OneExperimentInput = z.output<typeof oneExperimentInput>;

/** Which page of the journal; anything odd is the first. */
export const journalFilter = z.object({ page: z.coerce.number().int().min(1).max(99).catch(1) });
