"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { addEntry, editEntry, removeEntry } from "./commands";
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
