"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { today } from "@/lib/platform/clock";
import { safeNext } from "@/lib/platform/safe-next";
import {
  addEntry,
  addPublicEntry,
  applyImport,
  attachOccupation,
  copyLadder,
  deleteLadder,
  discardEntry,
  discardImport,
  editEntry,
  editLadder,
  editPublicEntry,
  markVerified,
  removeEntry,
  retireEntry,
} from "./commands";
import { chooseOccupation } from "./commands/choose-occupation";
import {
  addPublicEntryInput,
  discardEntryInput,
  editPublicEntryInput,
  markVerifiedInput,
  retireEntryInput,
} from "./domain/curated-entry-schema";
import type { EntryLook } from "./domain/entry-look";
import {
  attachOccupationInput,
  copyLadderInput,
  deleteLadderInput,
  editLadderInput,
} from "./domain/ladder-schema";
import { addEntryInput, editEntryInput } from "./domain/own-entry-schema";
import { lookAtEdit } from "./queries";
import { chooseOccupationInput, importInput, removeEntryInput } from "./schema";

export const chooseOccupationAction = defineAction(
  chooseOccupationInput,
  async (actor, { code, next }) => {
    await chooseOccupation(actor, code);
    redirect(safeNext(next) ?? "/settings/profile");
  },
);

export const addEntryAction = defineAction(addEntryInput, async (actor, input) => {
  const { id } = await addEntry(actor, input);
  revalidatePath("/catalogue");
  redirect(`/catalogue/${id}`);
});

export const editEntryAction = defineAction(editEntryInput, async (actor, input) => {
  await editEntry(actor, input);
  revalidatePath(`/catalogue/${input.entryId}`);
  redirect(`/catalogue/${input.entryId}`);
});

export const removeEntryAction = defineAction(removeEntryInput, async (actor, input) => {
  await removeEntry(actor, input.entryId);
  revalidatePath("/catalogue");
  redirect("/catalogue?mine=yes");
});

const redrawLadder = (ladderId: string) =>
  revalidatePath(`/catalogue/ladders/copies/${ladderId}`, "layout");

export const copyLadderAction = defineAction(copyLadderInput, async (actor, input) => {
  const { id } = await copyLadder(actor, input);
  redirect(`/catalogue/ladders/copies/${id}/edit`);
});

export const editLadderAction = defineAction(editLadderInput, async (actor, input) => {
  const saved = await editLadder(actor, input);
  redrawLadder(input.ladderId);
  return saved;
});

export const attachOccupationAction = defineAction(attachOccupationInput, async (actor, input) => {
  await attachOccupation(actor, input);
  redrawLadder(input.ladderId);
  redirect(`/catalogue/ladders/copies/${input.ladderId}/edit`);
});

export const deleteLadderAction = defineAction(deleteLadderInput, async (actor, input) => {
  await deleteLadder(actor, input);
  redirect("/catalogue/ladders");
});

const ENTRIES = "/admin/catalogue/entries";

export const addPublicEntryAction = defineAction(addPublicEntryInput, async (actor, input) => {
  const { id } = await addPublicEntry(actor, input, today(actor.timeZone));
  redirect(`${ENTRIES}/${id}?saved=yes`);
});

/** First what would change and whom it touches; then, sent again with it in sight, the change itself. */
export const editPublicEntryAction = defineAction(
  editPublicEntryInput,
  async (actor, input): Promise<EntryLook> => {
    if (input.intent === "look") return lookAtEdit(actor, input);
    await editPublicEntry(actor, input, today(actor.timeZone));
    redirect(`${ENTRIES}/${input.entryId}?saved=yes`);
  },
);

export const markVerifiedAction = defineAction(markVerifiedInput, async (actor, input) => {
  await markVerified(actor, input, today(actor.timeZone));
  redirect(`${ENTRIES}/${input.entryId}?saved=yes`);
});

export const retireEntryAction = defineAction(retireEntryInput, async (actor, input) => {
  await retireEntry(actor, input);
  redirect(`${ENTRIES}/${input.entryId}?saved=yes`);
});

export const discardEntryAction = defineAction(discardEntryInput, async (actor, { entryId }) => {
  await discardEntry(actor, entryId);
  redirect(ENTRIES);
});

export const applyImportAction = defineAction(importInput, async (actor, { importId }) => {
  await applyImport(actor, importId);
  revalidatePath(`/admin/catalogue/imports/${importId}`);
});

export const discardImportAction = defineAction(importInput, async (actor, { importId }) => {
  await discardImport(actor, importId);
  revalidatePath(`/admin/catalogue/imports/${importId}`);
});
