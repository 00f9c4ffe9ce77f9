"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "@/lib/kernel/form-state";
import { defineAction } from "@/lib/platform/action";
import {
  abandonAttempt,
  activateVersion,
  answerItem,
  deleteAttempt,
  discardCalibration,
  goOn,
  linkAddress,
  publishCalibration,
  quarantineItems,
  saveNote,
  saveReflections,
  setResearchConsent,
  shareResult,
  startAttempt,
  startCalibration,
  submitAttempt,
  takeBackLinks,
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
  shareInput,
  sittingInput,
  startInput,
  takeBackInput,
  versionInput,
} from "./schema";

export const startAttemptAction = defineAction(startInput, async (actor) => {
  const { attemptId } = await startAttempt(actor);
  redirect(`/assessment/${attemptId}/1`);
});

/** Autosave: answers what stands now, shows nothing. */
export const answerItemAction = defineAction(answerInput, answerItem);

/** The plain form: keeps the answer, if one was chosen, and goes on to the next question, or past it. */
export const answerAndGoOnAction = defineAction(answerFormInput, async (actor, input) => {
  const { value, number, ...answer } = input;
  if (value !== undefined) await answerItem(actor, { ...answer, value });
  else await goOn(actor, answer);
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

const shareOnce = defineAction(shareInput, async (actor, input) => {
  const made = await shareResult(actor, input);
  revalidatePath(`/assessment/${input.attemptId}/share`);
  return made;
});

/** Shows the address once. It is worked out only here: what is kept of a form's answer must not hold it. */
export async function shareResultAction(
  _previous: FormState<{ address: string }>,
  form: FormData,
): Promise<FormState<{ address: string }>> {
  const state = await shareOnce({ ok: null }, form);
  if (state.ok !== true) return state;
  return state.result
    ? { ok: true, result: { address: linkAddress(state.result.linkId) } }
    : { ok: true };
}

export const takeBackLinksAction = defineAction(takeBackInput, async (actor, input) => {
  await takeBackLinks(actor, input);
  revalidatePath(`/assessment/${input.attemptId}/share`);
});
