import { z } from "zod";
import { intRange } from "@/lib/kernel/number";
import { DIGESTS, REMINDER_KINDS } from "@/lib/planner/domain/reminders/reminder-kinds";

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Use a time, such as 20:00")
  .transform((typed) => Number(typed.slice(0, 2)) * 60 + Number(typed.slice(3)));
const tick = z.literal("on").optional();

export const reminderSettingsInput = z
  .object({
    version: intRange(0, 999_999_999),
    digest: z.enum(DIGESTS, "Choose how often"),
    quietFrom: clock,
    quietTo: clock,
    ...Object.fromEntries(REMINDER_KINDS.map((kind) => [`kind.${kind}`, tick])),
  })
  .transform(({ version, digest, quietFrom, quietTo, ...ticked }) => {
    const isOn: Readonly<Record<string, unknown>> = ticked;
    return {
      ...{ version, digest },
      quiet: { from: quietFrom, to: quietTo },
      muted: REMINDER_KINDS.filter((kind) => isOn[`kind.${kind}`] !== "on"),
    };
  });
export type ReminderSettingsInput = z.output<typeof reminderSettingsInput>;

/** `off` for a week, or `on` again. */
export const snoozeInput = z
  .object({ reminderId: z.uuid(), put: z.enum(["off", "on"]) })
  .transform(({ reminderId, put }) => ({ reminderId, isOff: put === "off" }));

export const reminderLinkInput = z.object({ token: z.string().max(200) });
