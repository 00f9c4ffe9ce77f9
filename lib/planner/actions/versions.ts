"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { keepVersion, restoreVersion } from "@/lib/planner/commands/versions";
import { keepVersionInput, restoreVersionInput } from "@/lib/planner/schema/versions";
import { defineAction } from "@/lib/platform/action";

export const keepVersionAction = defineAction(keepVersionInput, async (actor, input) => {
  await keepVersion(actor, input);
  revalidatePath(`/plan/${input.planId}`, "layout");
});

export const restoreVersionAction = defineAction(restoreVersionInput, async (actor, input) => {
  await restoreVersion(actor, input);
  redirect(`/plan/${input.planId}`);
});
