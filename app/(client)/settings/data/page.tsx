import type { Metadata } from "next";
import { DeleteAccountForm } from "@/components/accounts/delete-account-form";
import { Section } from "@/components/layout/section";
import { buttonClass } from "@/components/ui/button";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Your data" };

export default async function DataPage() {
  await requireActor();
  return (
    <>
      <Section
        title="Take a copy"
        lead="Everything that belongs to you in one JSON file: profile, attempts, answers, results, reflections, choices, plans, revisions, reviews, sharing and who looked at what."
      >
        <a href="/api/export" download className={buttonClass({ variant: "secondary" })}>
          Download my data
        </a>
      </Section>
      <Section
        title="Delete the account"
        lead="Your account, answers, results, plans and everything shared from them are removed at once and cannot be brought back. Comments you wrote in another person's plan stay there without your name."
      >
        <p className="mb-5 max-w-measure text-ink-2">
          Take a copy first if you may want one. <a href="/privacy">What we keep afterwards</a>
        </p>
        <DeleteAccountForm />
      </Section>
    </>
  );
}
