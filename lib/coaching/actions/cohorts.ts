"use server";
import { revalidatePath } from "next/cache";
import { leaveCohort } from "@/lib/coaching/commands/cohorts/leave-cohort";
import {
  changeCohort,
  makeCohort,
  removeCohort,
} from "@/lib/coaching/commands/cohorts/run-cohorts";
import {
  changeCohortInput,
  leaveCohortInput,
  makeCohortInput,
  removeCohortInput,
} from "@/lib/coaching/schema/cohorts";
import { defineAction } from "@/lib/platform/action";

const redraw = () => revalidatePath("/admin/programme");

export const makeCohortAction = defineAction(makeCohortInput, async (actor, input) => {
  await makeCohort(actor, input);
  redraw();
});

export const changeCohortAction = defineAction(changeCohortInput, async (actor, input) => {
  await changeCohort(actor, input);
  redraw();
});

export const removeCohortAction = defineAction(removeCohortInput, async (actor, { cohortId }) => {
  const removed = await removeCohort(actor, cohortId);
  redraw();
  return removed;
});

export const leaveCohortAction = defineAction(leaveCohortInput, async (actor, { cohortId }) => {
  await leaveCohort(actor, cohortId);
  revalidatePath("/settings/sharing");
});
