import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";

export const metadata: Metadata = { title: "Look at your mail" };

export default function ResetSentPage() {
  return (
    <>
      <PageHeader
        title="Look at your mail"
        lead="If that address has an account, a link to choose a new password is on its way. It works once, for one hour."
      />
      <p>
        <a href="/sign-in">Back to sign in</a>
      </p>
    </>
  );
}
