import type { Metadata } from "next";
import { StopMailsForm } from "@/components/accounts/stop-mails-form";
import { PageHeader } from "@/components/layout/page-header";

export const metadata: Metadata = {
  title: "No more mails of this kind",
  robots: { index: false, follow: false },
};

export default async function UnsubscribePage({ searchParams }: PageProps<"/unsubscribe">) {
  const { token } = await searchParams;
  return (
    <>
      <PageHeader
        title="No more mails of this kind"
        lead="What they told stands in your inbox all the same. Nothing has changed yet."
      />
      <StopMailsForm token={typeof token === "string" ? token : ""} />
      <p className="mt-8 text-ink-2">
        Everything else: <a href="/settings/reminders">what is mailed to you</a>
      </p>
    </>
  );
}
