"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { thisQuarter } from "@/lib/platform/clock";
import {
  addItem,
  aimForRole,
  applyRepair,
  changeKind,
  choosePath,
  createPlan,
  editItem,
  editPlan,
  placeItem,
  redo,
  removeItem,
  reorderItem,
  setStatus,
  undo,
} from "./commands";
import {
  addItemInput,
  aimForRoleInput,
  changeKindInput,
  choosePathInput,
  createPlanInput,
  editItemInput,
  editPlanInput,
  nextStatusInput,
  placeItemInput,
  removeItemInput,
  reorderItemInput,
  repairInput,
  setStatusInput,
  stepInput,
} from "./schema";

const redraw = (planId: string) => revalidatePath(`/plan/${planId}`, "layout");

export const choosePathAction = defineAction(choosePathInput, async (actor, input) => {
  const planId = await choosePath(actor, input);
  redirect(planId ? `/plan/${planId}` : "/plan");
});

export const createPlanAction = defineAction(createPlanInput, async (actor, input) => {
  redirect(`/plan/${await createPlan(actor, input)}`);
});

export const addItemAction = defineAction(addItemInput, async (actor, input) => {
  const itemId = await addItem(actor, input);
  redirect(`/plan/${input.planId}?added=${itemId}`);
});

export const editItemAction = defineAction(editItemInput, async (actor, input) => {
  const saved = await editItem(actor, input);
  redraw(input.planId);
  return saved;
});

export const editPlanAction = defineAction(editPlanInput, async (actor, input) => {
  await editPlan(actor, input);
  redirect(`/plan/${input.planId}`);
});

export const aimForRoleAction = defineAction(aimForRoleInput, async (actor, input) => {
  await aimForRole(actor, input);
  redirect(`/plan/${input.planId}`);
});

export const placeItemAction = defineAction(placeItemInput, async (actor, input) => {
  const saved = await placeItem(actor, input);
  redraw(input.planId);
  return saved;
});

export const changeKindAction = defineAction(changeKindInput, async (actor, input) => {
  const saved = await changeKind(actor, input);
  redraw(input.planId);
  return saved;
});

export const reorderItemAction = defineAction(reorderItemInput, async (actor, input) => {
  const saved = await reorderItem(actor, input);
  redraw(input.planId);
  return saved;
});

export const setStatusAction = defineAction(setStatusInput, async (actor, input) => {
  const saved = await setStatus(actor, input, thisQuarter(actor.timeZone));
  redraw(input.planId);
  return saved;
});

export const nextStatusAction = defineAction(nextStatusInput, async (actor, input) => {
  await setStatus(actor, input, thisQuarter(actor.timeZone));
  redraw(input.planId);
  revalidatePath("/check-ins", "layout");
});

export const removeItemAction = defineAction(removeItemInput, async (actor, input) => {
  await removeItem(actor, input);
  redirect(`/plan/${input.planId}`);
});

export const applyRepairAction = defineAction(repairInput, async (actor, input) => {
  const saved = await applyRepair(actor, input);
  redraw(input.planId);
  return saved;
});

export const undoAction = defineAction(stepInput, async (actor, input) => {
  const saved = await undo(actor, input);
  redraw(input.planId);
  return saved;
});

export const redoAction = defineAction(stepInput, async (actor, input) => {
  const saved = await redo(actor, input);
  redraw(input.planId);
  return saved;
});
