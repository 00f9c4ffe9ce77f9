import type { Metadata } from "next";
import { PasswordForm } from "@/components/accounts/password-form";
import { PageHeader } from "@/components/layout/page-header";

export const metadata: Metadata = { title: "Confirm your e-mail" };

export default async function VerifyPage({ searchParams }: PageProps<"/verify">) {
  const { token } = await searchParams;
  return (
    <>
      <PageHeader
        title="Confirm your e-mail"
        lead="Enter the password you chose. It shows that the person who reads this mailbox is the one who signed up."
      />
      <div className="grid gap-5">
        <PasswordForm asks="the one chosen" token={typeof token === "string" ? token : ""} />
        <p className="text-ink-2">
          You did not sign up, or forgot the password? <a href="/sign-up">Sign up again</a> to
          choose another.
        </p>
      </div>
    </>
  );
}
