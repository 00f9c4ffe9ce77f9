"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import {
  abandonAttempt,
  activateVersion,
  answerItem,
  deleteAttempt,
  discardCalibration,
  publishCalibration,
  quarantineItems,
  saveNote,
  saveReflections,
  setResearchConsent,
  startAttempt,
  startCalibration,
  submitAttempt,
} from "./commands";
import {
  answerFormInput,
  answerInput,
  calibrationInput,
  deleteAttemptInput,
  noteInput,
  quarantineInput,
  reflectInput,
  researchInput,
  sittingInput,
  startInput,
  versionInput,
} from "./schema";

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

export const saveNoteAction = defineAction(noteInput, async (actor, input) => {
  await saveNote(actor, input);
  redirect(`/history/${input.attemptId}#note`);
});

export const deleteAttemptAction = defineAction(deleteAttemptInput, async (actor, input) => {
  await deleteAttempt(actor, input.attemptId);
  redirect("/history");
});

export const setResearchConsentAction = defineAction(researchInput, async (actor, { given }) => {
  await setResearchConsent(actor, given);
  revalidatePath("/settings/sharing");
});

export const startCalibrationAction = defineAction(startInput, async (actor) => {
  const { runId } = await startCalibration(actor);
  redirect(`/admin/calibration/${runId}`);
});

export const quarantineItemsAction = defineAction(quarantineInput, async (actor, input) => {
  await quarantineItems(actor, input);
  redirect(`/admin/calibration/${input.runId}`);
});

export const publishCalibrationAction = defineAction(calibrationInput, async (actor, { runId }) => {
  await publishCalibration(actor, runId);
  redirect("/admin/calibration");
});

export const discardCalibrationAction = defineAction(calibrationInput, async (actor, { runId }) => {
  await discardCalibration(actor, runId);
  redirect("/admin/calibration");
});

export const activateVersionAction = defineAction(versionInput, async (actor, { versionId }) => {
  await activateVersion(actor, versionId);
  revalidatePath("/admin/calibration");
});
