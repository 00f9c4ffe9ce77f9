"use server";
import { refresh, revalidatePath } from "next/cache";
import { askMany } from "@/lib/coaching/commands/ask-many";
import { labelClients } from "@/lib/coaching/commands/label-clients";
import { removeView, saveView } from "@/lib/coaching/commands/saved-views";
import {
  chosenClientsInput,
  removeViewInput,
  saveViewInput,
} from "@/lib/coaching/schema/client-list";
import { defineAction } from "@/lib/platform/action";

/** Labels those who are ticked, or asks them to show more. One action, so that its form answers without a script too. */
export const chosenClientsAction = defineAction(chosenClientsInput, async (actor, input) => {
  if (input.does === "look" || input.does === "ask") {
    const asked = await askMany(actor, input);
    if (input.does === "ask") revalidatePath("/", "layout");
    return { labelled: null, asked };
  }
  const labelled = await labelClients(actor, input);
  refresh();
  return { labelled, asked: null };
});

export const saveViewAction = defineAction(saveViewInput, async (actor, input) => {
  await saveView(actor, input);
  refresh();
});

export const removeViewAction = defineAction(removeViewInput, async (actor, { viewId }) => {
  const removed = await removeView(actor, viewId);
  refresh();
  return removed;
});
