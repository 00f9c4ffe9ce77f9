"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { acceptFit, startFit, stopFit } from "@/lib/planner/commands";
import { acceptFitInput, startFitInput, stopFitInput } from "@/lib/planner/schema/fit";
import { defineAction } from "@/lib/platform/action";
import { thisQuarter } from "@/lib/platform/clock";

const pageOf = (planId: string) => `/plan/${planId}/fit`;

export const startFitAction = defineAction(startFitInput, async (actor, input) => {
  await startFit(actor, input, thisQuarter(actor.timeZone));
  revalidatePath(pageOf(input.planId));
});

export const stopFitAction = defineAction(stopFitInput, async (actor, input) => {
  await stopFit(actor, input.planId);
  revalidatePath(pageOf(input.planId));
});

export const acceptFitAction = defineAction(acceptFitInput, async (actor, input) => {
  const taken = await acceptFit(actor, input, thisQuarter(actor.timeZone));
  redirect(`/plan/${input.planId}?fitted=${taken}`);
});
