"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { addEntry, editEntry, removeEntry } from "./commands";
import { copyLadder } from "./commands/copy-ladder";
import { deleteLadder, editLadder } from "./commands/edit-ladder";
import { copyLadderInput, deleteLadderInput, editLadderInput } from "./domain/ladder-schema";
import { addEntryInput, editEntryInput, removeEntryInput } from "./schema";

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

export const deleteLadderAction = defineAction(deleteLadderInput, async (actor, input) => {
  await deleteLadder(actor, input);
  redirect("/catalogue/ladders");
});
