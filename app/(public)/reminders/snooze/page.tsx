import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { SnoozeForm } from "@/components/planner/reminders/link-forms";

export const metadata: Metadata = {
  title: "Not now",
  robots: { index: false, follow: false },
};

export default async function SnoozePage({ searchParams }: PageProps<"/reminders/snooze">) {
  const { token } = await searchParams;
  return (
    <>
      <PageHeader
        title="Not now"
        lead="What the mail told of waits a week, and reminds you again if it is still open then."
      />
      <SnoozeForm token={typeof token === "string" ? token : ""} />
      <p className="mt-8 text-ink-2">
        Everything else: <a href="/settings/reminders">your reminders</a>
      </p>
    </>
  );
}
