import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { MuteForm } from "@/components/planner/reminders/link-forms";

export const metadata: Metadata = {
  title: "Not any more",
  robots: { index: false, follow: false },
};

export default async function MutePage({ searchParams }: PageProps<"/reminders/mute">) {
  const { token } = await searchParams;
  return (
    <>
      <PageHeader
        title="Not any more"
        lead="Reminders of the kinds the mail told of stop. You can turn them on again in your settings."
      />
      <MuteForm token={typeof token === "string" ? token : ""} />
      <p className="mt-8 text-ink-2">
        Everything else: <a href="/settings/reminders">your reminders</a>
      </p>
    </>
  );
}
