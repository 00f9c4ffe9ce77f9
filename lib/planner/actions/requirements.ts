"use server";
import { revalidatePath } from "next/cache";
import { addRequirement, setRequirement } from "@/lib/planner/commands";
import { addRequirementInput, setRequirementInput } from "@/lib/planner/schema/requirements";
import { defineAction } from "@/lib/platform/action";

const redraw = (planId: string) => revalidatePath(`/plan/${planId}/progress`, "layout");

export const addRequirementAction = defineAction(addRequirementInput, async (actor, input) => {
  await addRequirement(actor, input);
  redraw(input.planId);
});

export const setRequirementAction = defineAction(setRequirementInput, async (actor, input) => {
  await setRequirement(actor, input);
  redraw(input.planId);
});
