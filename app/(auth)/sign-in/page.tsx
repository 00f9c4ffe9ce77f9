import type { Metadata } from "next";
import { ForgetTab } from "@/components/accounts/forget-tab";
import { IssuerLink } from "@/components/accounts/issuer-link";
import { MagicLinkForm } from "@/components/accounts/magic-link-forms";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { PageHeader } from "@/components/layout/page-header";
import { Notice } from "@/components/ui/notice";
import { issuerFaultWords } from "@/lib/accounts/domain/issuer-fault";
import { env } from "@/lib/platform/env";
import { safeNext } from "@/lib/platform/safe-next";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const query = await searchParams;
  const next = safeNext(typeof query.next === "string" ? query.next : null);
  const fault = issuerFaultWords(query.oidc);
  if (query.by === "mail") return <ByMail next={next} />;
  const byMail = `/sign-in?by=mail${next ? `&next=${encodeURIComponent(next)}` : ""}`;
  return (
    <>
      <PageHeader title="Sign in" />
      <div className="grid gap-5">
        {query.reset && <Notice tone="ok">Your new password is set. Sign in with it.</Notice>}
        {query["signed-out"] && (
          <>
            <ForgetTab />
            <Notice tone="info">You are signed out on this device.</Notice>
          </>
        )}
        {fault && <Notice tone="danger">{fault}</Notice>}
        <SignInForm next={next} />
        {env.oidc && <IssuerLink next={next} />}
        <p className="flex flex-wrap justify-between gap-x-6 gap-y-2 text-ink-2">
          <a href={byMail}>Mail me a link instead</a>
          <a href="/reset">Forgot your password?</a>
          <span>
            New here? <a href="/sign-up">Make an account</a>
          </span>
        </p>
      </div>
    </>
  );
}

const ByMail = ({ next }: { next: string | null }) => (
  <>
    <PageHeader
      title="Sign in by mail"
      lead="We mail you a link that works once, for ten minutes, in this browser."
    />
    <div className="grid gap-5">
      <MagicLinkForm next={next} />
      <p className="text-ink-2">
        <a href={next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in"}>
          Back to the password
        </a>
      </p>
    </div>
  </>
);
