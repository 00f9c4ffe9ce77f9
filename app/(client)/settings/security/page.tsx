import type { Metadata } from "next";
import { ChangePasswordForm } from "@/components/accounts/change-password-form";
import { SessionList } from "@/components/accounts/session-list";
import { Section } from "@/components/layout/section";
import { listSessions } from "@/lib/accounts/queries";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Sign-in and security" };

export default async function SecurityPage() {
  const actor = await requireActor();
  const words = new Intl.DateTimeFormat("en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: actor.timeZone,
  });
  const sessions = (await listSessions(actor)).map(({ createdAt, lastSeenAt, ...session }) => ({
    ...session,
    signedIn: words.format(createdAt),
    seen: words.format(lastSeenAt),
  }));
  return (
    <>
      <Section
        title="Where you are signed in"
        lead="A sign-in ends after seven days, or after twelve hours without use."
      >
        <SessionList sessions={sessions} />
      </Section>
      <Section title="Password">
        <ChangePasswordForm />
      </Section>
    </>
  );
}
