"use server";
import { revalidatePath } from "next/cache";
import {
  muteByLink,
  saveReminderSettings,
  snoozeByLink,
  snoozeReminder,
} from "@/lib/planner/commands";
import {
  reminderLinkInput,
  reminderSettingsInput,
  snoozeInput,
} from "@/lib/planner/schema/reminders";
import { defineAction, definePublicAction } from "@/lib/platform/action";

export const saveReminderSettingsAction = defineAction(
  reminderSettingsInput,
  async (actor, input) => {
    await saveReminderSettings(actor, input);
    revalidatePath("/settings/reminders");
  },
);

export const snoozeReminderAction = defineAction(snoozeInput, async (actor, input) => {
  await snoozeReminder(actor, input);
  revalidatePath("/inbox");
});

export const snoozeByLinkAction = definePublicAction(reminderLinkInput, ({ token }) =>
  snoozeByLink(token),
);

export const muteByLinkAction = definePublicAction(reminderLinkInput, ({ token }) =>
  muteByLink(token),
);
