"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import {
  abandonAttempt,
  answerItem,
  saveReflections,
  startAttempt,
  submitAttempt,
} from "./commands";
import { answerFormInput, answerInput, reflectInput, sittingInput, startInput } from "./schema";

export const startAttemptAction = defineAction(startInput, async (actor) => {
  const { attemptId } = await startAttempt(actor);
  redirect(`/assessment/${attemptId}/1`);
});

/** Autosave: answers what stands now, shows nothing. */
export const answerItemAction = defineAction(answerInput, answerItem);

/** The plain form: keeps the answer, if one was chosen, and goes on to the next question. */
export const answerAndGoOnAction = defineAction(answerFormInput, async (actor, input) => {
  const { value, number, ...answer } = input;
  if (value !== undefined) await answerItem(actor, { ...answer, value });
  redirect(`/assessment/${input.attemptId}/${number + 1}`);
});

export const submitAttemptAction = defineAction(sittingInput, async (actor, { attemptId }) => {
  await submitAttempt(actor, attemptId);
  redirect(`/history/${attemptId}`);
});

export const abandonAttemptAction = defineAction(sittingInput, async (actor, { attemptId }) => {
  await abandonAttempt(actor, attemptId);
  revalidatePath("/assessment");
  redirect("/assessment");
});

export const saveReflectionsAction = defineAction(reflectInput, saveReflections);
