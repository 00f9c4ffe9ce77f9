"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { confirmEmailChange, stopEmailChange } from "@/lib/accounts/commands/email-change/answer";
import { askEmailChange } from "@/lib/accounts/commands/email-change/ask";
import { withdrawEmailChange } from "@/lib/accounts/commands/email-change/drop";
import { emailChangeAnswerInput, emailChangeInput } from "@/lib/accounts/schema/email-change";
import { nothingInput } from "@/lib/accounts/schema/second-factor";
import { defineAction, definePublicAction } from "@/lib/platform/action";
import { limitTries } from "@/lib/platform/limit-tries";
import { LETTER_MS, noSooner } from "@/lib/platform/no-sooner";
import { findActor, requireActor } from "@/lib/platform/session";

export const askEmailChangeAction = defineAction(emailChangeInput, async (actor, { newEmail }) => {
  await limitTries("change-address", actor.userId);
  await limitTries("change-address-to", newEmail);
  const bearer = await requireActor();
  await noSooner(LETTER_MS, () => askEmailChange(bearer, newEmail));
  revalidatePath("/settings/security");
});

export const withdrawEmailChangeAction = defineAction(nothingInput, async (actor) => {
  await withdrawEmailChange(actor);
  revalidatePath("/settings/security");
});

/** By the link alone at the present address; at the new one the person is signed in too. */
export const answerEmailChangeAction = definePublicAction(
  emailChangeAnswerInput,
  async ({ token, answer }) => {
    await limitTries("answer-change", token);
    if (answer === "stop") {
      await stopEmailChange(token);
      redirect("/email-change?done=stopped");
    }
    const done = await confirmEmailChange(token, (await findActor())?.userId ?? null);
    redirect(`/email-change?done=${done}`);
  },
);
