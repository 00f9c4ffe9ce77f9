"use server";
import { redirect } from "next/navigation";
import { addProposed } from "@/lib/planner/commands";
import { addProposedInput } from "@/lib/planner/schema/proposed";
import { defineAction } from "@/lib/platform/action";
import { thisQuarter } from "@/lib/platform/clock";

export const addProposedAction = defineAction(addProposedInput, async (actor, input) => {
  await addProposed(actor, input, thisQuarter(actor.timeZone));
  redirect(`/plan/${input.planId}`);
});
