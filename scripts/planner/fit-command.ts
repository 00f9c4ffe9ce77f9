import { quarterText } from "@/lib/kernel/quarter";
import { fitItems } from "@/lib/planner/domain/fit/fit-items";
import type { Fit, LeftReason } from "@/lib/planner/domain/fit/fit-plan";
import { lookDeeper } from "@/lib/planner/jobs/look-deeper";
import { readFitPlan } from "./read-fit-plan";

/** How long `--deep` may look, in seconds: two less than the method allows, for starting up. */
const SECONDS = 8;

const REASONS = {
  window: "no quarter of the plan allows it",
  hours: "it asks more hours than a quarter has",
  money: "it costs more than a plan year has",
} as const;

function reasonWords(reason: LeftReason): string {
  if (reason.kind === "prerequisite left") return `"${reason.id}" is left, which it waits for`;
  return reason.kind === "no room" ? "no room beside the rest" : REASONS[reason.what];
}

function printed({ objective, bound, placed, left }: Fit, milliseconds: number): string {
  const answer = {
    ...{ objective, bound, milliseconds: Math.round(milliseconds) },
    placed: placed.map(({ id, start }) => ({ id, start: quarterText(start) })),
    left: left.map(({ id, reason }) => ({ id, reason: reasonWords(reason) })),
  };
  return `${JSON.stringify(answer)}\n`;
}

/** `fit`: a start for every item of a plan, or why it is left. @throws InputFault */
export async function fitCommand(input: string, words: readonly string[]): Promise<string> {
  const plan = readFitPlan(input);
  const began = performance.now();
  const fit = words.includes("--deep")
    ? await lookDeeper(plan, { seconds: SECONDS })
    : fitItems(plan);
  return printed(fit, performance.now() - began);
}
