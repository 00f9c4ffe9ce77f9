"use server";
import { refresh, revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { askMany } from "@/lib/coaching/commands/ask-many";
import { labelClients } from "@/lib/coaching/commands/label-clients";
import { removeView, saveView } from "@/lib/coaching/commands/saved-views";
import { offerManyAddress } from "@/lib/coaching/domain/templates/offered-many";
import {
  chosenClientsInput,
  removeViewInput,
  saveViewInput,
} from "@/lib/coaching/schema/client-list";
import { defineAction } from "@/lib/platform/action";

/** Labels those who are ticked, asks them to show more, or goes on to offering them a template. One action, so that its form answers without a script too. */
export const chosenClientsAction = defineAction(chosenClientsInput, async (actor, input) => {
  if (input.does === "look" || input.does === "ask") {
    const asked = await askMany(actor, input);
    if (input.does === "ask") revalidatePath("/", "layout");
    return { labelled: null, asked };
  }
  if (input.does === "offer") redirect(offerManyAddress(input.clientIds));
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
