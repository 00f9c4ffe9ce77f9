import { z } from "zod";
import { intRange } from "@/lib/kernel/number";
import { requiredText, text } from "@/lib/kernel/text";

const when = {
  date: z.iso.date("Choose a day"),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Use a time, such as 14:30"),
  minutes: intRange(5, 720),
  place: text(300),
};
const version = intRange(1, 999_999_999);
const meetingId = z.uuid();

export const planMeetingInput = z.object({ engagementId: z.uuid("Choose with whom"), ...when });
export type PlanMeetingInput = z.output<typeof planMeetingInput>;

export const moveMeetingInput = z.object({ meetingId, version, ...when });
export type MoveMeetingInput = z.output<typeof moveMeetingInput>;

export const callOffInput = z.object({ meetingId, version, isOff: z.enum(["yes", "no"]) });
export const noteAgreedInput = z.object({ meetingId, version, agreed: text(10_000) });

export const addPointInput = z.object({
  meetingId,
  body: requiredText(500, "Say what to talk about"),
});
export const removePointInput = z.object({ pointId: z.uuid() });

export const addActionInput = z.object({
  meetingId,
  who: z.enum(["client", "coach"], "Choose who does it"),
  what: requiredText(500, "Say what is to be done"),
  dueOn: z.union([z.literal("").transform(() => null), z.iso.date("Use a date")]),
});
export type AddActionInput = z.output<typeof addActionInput>;
export const tickActionInput = z.object({ actionId: z.uuid(), isDone: z.enum(["yes", "no"]) });
export const removeActionInput = z.object({ actionId: z.uuid() });
