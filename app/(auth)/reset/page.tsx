import type { Metadata } from "next";
import { PasswordForm } from "@/components/accounts/password-form";
import { ResetRequestForm } from "@/components/accounts/reset-request-form";
import { PageHeader } from "@/components/layout/page-header";

export const metadata: Metadata = { title: "Choose a new password" };

export default async function ResetPage({ searchParams }: PageProps<"/reset">) {
  const { token } = await searchParams;
  if (typeof token === "string")
    return (
      <>
        <PageHeader title="Choose a new password" />
        <PasswordForm asks="a new one" token={token} />
      </>
    );
  return (
    <>
      <PageHeader
        title="Forgot your password?"
        lead="We mail you a link that works once, for one hour."
      />
      <div className="grid gap-5">
        <ResetRequestForm />
        <p className="text-ink-2">
          <a href="/sign-in">Back to sign in</a>
        </p>
      </div>
    </>
  );
}
