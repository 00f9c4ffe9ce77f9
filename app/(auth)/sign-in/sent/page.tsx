import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";

export const metadata: Metadata = { title: "Look at your mail" };

export default function SentPage() {
  return (
    <>
      <PageHeader
        title="Look at your mail"
        lead="If that address has an account, a link to sign in is on its way. Open it in this browser: it works once, for ten minutes."
      />
      <p>
        <a href="/sign-in">Back to sign in</a>
      </p>
    </>
  );
}
