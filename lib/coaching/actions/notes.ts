"use server";
import { revalidatePath } from "next/cache";
import { addNote, editNote, removeNote } from "@/lib/coaching/commands/notes";
import { addNoteInput, editNoteInput, removeNoteInput } from "@/lib/coaching/schema/notes";
import { defineAction } from "@/lib/platform/action";

const redraw = (clientId: string) => revalidatePath(`/clients/${clientId}/notes`);

export const addNoteAction = defineAction(addNoteInput, async (actor, input) => {
  await addNote(actor, input);
  redraw(input.clientId);
});

export const editNoteAction = defineAction(editNoteInput, async (actor, input) => {
  await editNote(actor, input);
  redraw(input.clientId);
});

export const removeNoteAction = defineAction(removeNoteInput, async (actor, input) => {
  await removeNote(actor, input);
  redraw(input.clientId);
});
