import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";

export const metadata: Metadata = { title: "Look at your mail" };

export default function SentPage() {
  return (
    <>
      <PageHeader
        title="Look at your mail"
        lead="We have sent you a link. Open it within 24 hours and enter your password once more: then the account is yours."
      />
      <p className="text-ink-2">
        Nothing there after a few minutes? Look in the spam folder, or{" "}
        <a href="/sign-up">sign up again</a>: that sends a new link. On an instance without a mail
        server, its operator finds the link on the terminal.
      </p>
    </>
  );
}
