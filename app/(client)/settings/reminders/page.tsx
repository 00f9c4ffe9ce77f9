import type { Metadata } from "next";
import { MailChoicesForm } from "@/components/accounts/mail-choices-form";
import { Section } from "@/components/layout/section";
import { ReminderForm } from "@/components/planner/reminders/reminder-form";
import { kindsReaching } from "@/lib/accounts/domain/mail-kinds";
import { getMailChoices } from "@/lib/accounts/queries";
import { reminderForm } from "@/lib/planner/domain/reminders/reminder-form";
import { getReminderSettings } from "@/lib/planner/queries";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Reminders" };

export default async function RemindersPage() {
  const actor = await requireActor();
  const { version, ...settings } = await getReminderSettings(actor);
  const mails = await getMailChoices(actor);
  return (
    <>
      <Section
        title="Reminders"
        lead="What falls due always stands in your inbox. A mail says only that something waits, never what."
      >
        <ReminderForm initial={reminderForm(settings)} version={version} />
      </Section>
      <Section
        title="Other mails"
        lead="They say that something happened, never what. Mails that protect your account always come."
      >
        <MailChoicesForm {...mails} kinds={kindsReaching(actor.roles)} />
      </Section>
    </>
  );
}
