import type { Metadata } from "next";
import { ConfirmFirst } from "@/components/accounts/confirm-first";
import { DeleteAccountForm } from "@/components/accounts/delete-account-form";
import { Section } from "@/components/layout/section";
import { buttonClass } from "@/components/ui/button";
import { env } from "@/lib/platform/env";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Your data" };

export default async function DataPage() {
  const { justProved } = await requireActor();
  return (
    <>
      <Section
        title="Take a copy"
        lead="Everything that belongs to you: profile, attempts, answers, results, reflections, choices, plans, revisions, credits, check-ins, reviews, sharing and who looked at what."
      >
        {justProved ? (
          <>
            <div className="flex flex-wrap gap-3">
              <a
                href="/api/export/archive"
                download
                className={buttonClass({ variant: "secondary" })}
              >
                Download everything, with files
              </a>
              <a href="/api/export" download className={buttonClass({ variant: "quiet" })}>
                Data alone, as JSON
              </a>
            </div>
            <p className="mt-3 max-w-measure text-sm text-ink-2">
              The first is a ZIP archive: a description, the data as JSON and as one CSV file per
              table, and the files you uploaded.
            </p>
          </>
        ) : (
          <ConfirmFirst to="take a copy" next="/settings/data" />
        )}
      </Section>
      <Section
        title="Delete the account"
        lead="Your account, answers, results, plans and everything shared from them are removed at once and cannot be brought back. Comments you wrote in another person's plan stay there without your name."
      >
        <p className="mb-5 max-w-measure text-ink-2">
          Take a copy first if you may want one. <a href="/privacy">What we keep afterwards</a>
        </p>
        {justProved ? (
          <>
            {env.oidc && (
              <p className="mb-5 max-w-measure text-ink-2">
                You sign in by your organisation and have no password here?{" "}
                <a href="/reset">Choose one by mail</a> first.
              </p>
            )}
            <DeleteAccountForm />
          </>
        ) : (
          <ConfirmFirst to="delete the account" next="/settings/data" />
        )}
      </Section>
    </>
  );
}
