"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import {
  addExperiment,
  editExperiment,
  removeExperiment,
  reopenExperiment,
  resolveExperiment,
} from "@/lib/planner/commands";
import {
  addExperimentInput,
  editExperimentInput,
  oneExperimentInput,
  resolveExperimentInput,
} from "@/lib/planner/schema/experiments";
import { defineAction } from "@/lib/platform/action";

const JOURNAL = "/check-ins/experiments";

export const addExperimentAction = defineAction(addExperimentInput, async (actor, input) => {
  await addExperiment(actor, input);
  redirect(JOURNAL);
});

export const editExperimentAction = defineAction(editExperimentInput, async (actor, input) => {
  await editExperiment(actor, input);
  redirect(JOURNAL);
});

export const resolveExperimentAction = defineAction(
  resolveExperimentInput,
  async (actor, input) => {
    await resolveExperiment(actor, input);
    redirect(JOURNAL);
  },
);

export const reopenExperimentAction = defineAction(oneExperimentInput, async (actor, input) => {
  await reopenExperiment(actor, input);
  revalidatePath(JOURNAL, "layout");
});

export const removeExperimentAction = defineAction(oneExperimentInput, async (actor, input) => {
  await removeExperiment(actor, input);
  redirect(JOURNAL);
});
