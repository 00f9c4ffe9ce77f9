"use server";
import { refresh } from "next/cache";
import { labelClients } from "@/lib/coaching/commands/label-clients";
import { removeView, saveView } from "@/lib/coaching/commands/saved-views";
import {
  labelClientsInput,
  removeViewInput,
  saveViewInput,
} from "@/lib/coaching/schema/client-list";
import { defineAction } from "@/lib/platform/action";

export const labelClientsAction = defineAction(labelClientsInput, async (actor, input) => {
  const labelled = await labelClients(actor, input);
  refresh();
  return labelled;
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
