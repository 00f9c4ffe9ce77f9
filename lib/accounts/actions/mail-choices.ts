"use server";
import { revalidatePath } from "next/cache";
import { saveMailChoices, stopMailsByLink } from "@/lib/accounts/commands/mail-choices";
import { mailChoicesInput, stopMailsInput } from "@/lib/accounts/schema/mail-choices";
import { defineAction, definePublicAction } from "@/lib/platform/action";

export const saveMailChoicesAction = defineAction(mailChoicesInput, async (actor, input) => {
  await saveMailChoices(actor, input);
  revalidatePath("/settings/reminders");
});

export const stopMailsAction = definePublicAction(stopMailsInput, async ({ token, stop }) => ({
  ...(await stopMailsByLink(token, stop)),
  stop,
}));
