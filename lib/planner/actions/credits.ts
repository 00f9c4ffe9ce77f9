"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import {
  addActivity,
  editActivity,
  removeActivity,
} from "@/lib/planner/commands/credits/activities";
import { addHeld, editHeld, removeHeld } from "@/lib/planner/commands/credits/held";
import { redoCredit, undoCredit } from "@/lib/planner/commands/credits/step-credits";
import { addLink, removeEvidence } from "@/lib/planner/commands/evidence/evidence";
import {
  importActivity,
  importHeld,
  lookAtBadge,
} from "@/lib/planner/commands/evidence/import-badge";
import { importActivityInput, importHeldInput, readBadgeInput } from "@/lib/planner/schema/badge";
import {
  addActivityInput,
  creditStepInput,
  editActivityInput,
  removeActivityInput,
} from "@/lib/planner/schema/credit-activity";
import { addLinkInput, removeEvidenceInput } from "@/lib/planner/schema/evidence";
import { addHeldInput, editHeldInput, removeHeldInput } from "@/lib/planner/schema/held";
import { defineAction } from "@/lib/platform/action";
import { today } from "@/lib/platform/clock";

const redraw = () => revalidatePath("/credits", "layout");

export const addHeldAction = defineAction(addHeldInput, async (actor, input) => {
  redirect(`/credits/${await addHeld(actor, input, today(actor.timeZone))}`);
});

export const editHeldAction = defineAction(editHeldInput, async (actor, input) => {
  const version = await editHeld(actor, input, today(actor.timeZone));
  redraw();
  return { version };
});

export const removeHeldAction = defineAction(removeHeldInput, async (actor, input) => {
  await removeHeld(actor, input);
  redirect("/credits");
});

export const addActivityAction = defineAction(addActivityInput, async (actor, input) => {
  const id = await addActivity(actor, input, today(actor.timeZone));
  redirect(`/credits/activities?added=${id}`);
});

export const editActivityAction = defineAction(editActivityInput, async (actor, input) => {
  const version = await editActivity(actor, input, today(actor.timeZone));
  redraw();
  return { version };
});

export const removeActivityAction = defineAction(removeActivityInput, async (actor, input) => {
  await removeActivity(actor, input);
  redirect("/credits/activities");
});

export const undoCreditAction = defineAction(creditStepInput, async (actor, input) => {
  await undoCredit(actor, input);
  redraw();
});

export const redoCreditAction = defineAction(creditStepInput, async (actor, input) => {
  await redoCredit(actor, input);
  redraw();
});

export const addLinkAction = defineAction(addLinkInput, async (actor, input) => {
  await addLink(actor, input);
  redraw();
  revalidatePath("/plan", "layout");
});

export const removeEvidenceAction = defineAction(removeEvidenceInput, async (actor, input) => {
  await removeEvidence(actor, input);
  redraw();
  revalidatePath("/plan", "layout");
});

export const readBadgeAction = defineAction(readBadgeInput, (_actor, { file, badge }) =>
  lookAtBadge({ file, badge }),
);

export const importHeldAction = defineAction(importHeldInput, async (actor, input) => {
  redirect(`/credits/${await importHeld(actor, input, today(actor.timeZone))}`);
});

export const importActivityAction = defineAction(importActivityInput, async (actor, input) => {
  const id = await importActivity(actor, input, today(actor.timeZone));
  redirect(`/credits/activities/${id}`);
});
