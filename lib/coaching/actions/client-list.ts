"use server";
import { refresh, revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { askMany } from "@/lib/coaching/commands/ask-many";
import { placeClients, restorePlaces } from "@/lib/coaching/commands/cohorts/place-clients";
import { labelClients } from "@/lib/coaching/commands/label-clients";
import { removeView, saveView } from "@/lib/coaching/commands/saved-views";
import type { AskedMany } from "@/lib/coaching/domain/asked-many";
import type { Placed } from "@/lib/coaching/domain/cohorts/placed";
import type { Labelled } from "@/lib/coaching/domain/labelled";
import { offerManyAddress } from "@/lib/coaching/domain/templates/offered-many";
import {
  chosenClientsInput,
  removeViewInput,
  saveViewInput,
} from "@/lib/coaching/schema/client-list";
import { defineAction } from "@/lib/platform/action";

/** Labels those who are ticked, says in which cohort they are counted, asks them to show more, or goes on to offering them a template. One action, so that its form answers without a script too. */
export const chosenClientsAction = defineAction(chosenClientsInput, async (actor, input) => {
  if (input.does === "look" || input.does === "ask") {
    const asked = await askMany(actor, input);
    if (input.does === "ask") revalidatePath("/", "layout");
    return { ...NOTHING, asked };
  }
  if (input.does === "offer") redirect(offerManyAddress(input.clientIds));
  if (input.does === "restore") {
    const restored = await restorePlaces(actor, input);
    refresh();
    return { ...NOTHING, restored };
  }
  if (input.does === "place" || input.does === "unplace") {
    const cohortId = input.does === "place" ? input.cohortId : null;
    const placed = await placeClients(actor, { clientIds: input.clientIds, cohortId });
    refresh();
    return { ...NOTHING, placed };
  }
  const labelled = await labelClients(actor, input);
  refresh();
  return { ...NOTHING, labelled };
});

/** What was done with those who are ticked: one of these. */
const NOTHING: {
  labelled: Labelled | null;
  asked: AskedMany | null;
  placed: Placed | null;
  restored: number | null;
} = { labelled: null, asked: null, placed: null, restored: null };

export const saveViewAction = defineAction(saveViewInput, async (actor, input) => {
  await saveView(actor, input);
  refresh();
});

export const removeViewAction = defineAction(removeViewInput, async (actor, { viewId }) => {
  const removed = await removeView(actor, viewId);
  refresh();
  return removed;
});
