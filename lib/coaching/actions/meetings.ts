"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import {
  callMeetingOff,
  moveMeeting,
  noteAgreed,
  planMeeting,
} from "@/lib/coaching/commands/meetings/meetings";
import {
  addAction,
  addPoint,
  removeAction,
  removePoint,
  tickAction,
} from "@/lib/coaching/commands/meetings/parts";
import {
  addActionInput,
  addPointInput,
  callOffInput,
  moveMeetingInput,
  noteAgreedInput,
  planMeetingInput,
  removeActionInput,
  removePointInput,
  tickActionInput,
} from "@/lib/coaching/schema/meetings";
import { defineAction } from "@/lib/platform/action";

// What is open shows on the overview and on a client's page too.
const refresh = () => revalidatePath("/", "layout");

export const planMeetingAction = defineAction(planMeetingInput, async (actor, input) => {
  const id = await planMeeting(actor, input);
  refresh();
  redirect(`/meetings/${id}`);
});

export const moveMeetingAction = defineAction(moveMeetingInput, async (actor, input) => {
  await moveMeeting(actor, input);
  refresh();
});

export const callOffAction = defineAction(callOffInput, async (actor, { isOff, ...seen }) => {
  await callMeetingOff(actor, { ...seen, isOff: isOff === "yes" });
  refresh();
});

export const noteAgreedAction = defineAction(noteAgreedInput, async (actor, input) => {
  await noteAgreed(actor, input);
  refresh();
});

export const addPointAction = defineAction(addPointInput, async (actor, input) => {
  await addPoint(actor, input);
  refresh();
});

export const removePointAction = defineAction(removePointInput, async (actor, { pointId }) => {
  await removePoint(actor, pointId);
  refresh();
});

export const addActionAction = defineAction(addActionInput, async (actor, input) => {
  await addAction(actor, input);
  refresh();
});

export const tickActionAction = defineAction(tickActionInput, async (actor, input) => {
  await tickAction(actor, { actionId: input.actionId, isDone: input.isDone === "yes" });
  refresh();
});

export const removeActionAction = defineAction(removeActionInput, async (actor, { actionId }) => {
  await removeAction(actor, actionId);
  refresh();
});
