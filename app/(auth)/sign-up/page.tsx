import type { Metadata } from "next";
import { IssuerLink } from "@/components/accounts/issuer-link";
import { SignUpForm } from "@/components/accounts/sign-up-form";
import { PageHeader } from "@/components/layout/page-header";
import { env } from "@/lib/platform/env";

export const metadata: Metadata = { title: "Make an account" };

export default function SignUpPage() {
  return (
    <>
      <PageHeader
        title="Make an account"
        lead="Your answers and your plan belong to you. Nobody sees them until you say who may."
      />
      <div className="grid gap-5">
        <SignUpForm />
        {env.oidc && <IssuerLink next={null} />}
        <p className="flex flex-wrap justify-between gap-x-6 gap-y-2 text-ink-2">
          <span>
            Have an account? <a href="/sign-in">Sign in</a>
          </span>
          <a href="/privacy">What we keep, and for how long</a>
        </p>
      </div>
    </>
  );
}
