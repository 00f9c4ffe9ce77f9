import type { Metadata } from "next";
import { ProveAgainForm } from "@/components/accounts/prove-again-form";
import { Section } from "@/components/layout/section";
import { env } from "@/lib/platform/env";
import { safeNext } from "@/lib/platform/safe-next";
import { findBearer, requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Confirm that it is you" };

export default async function ConfirmPage({
  searchParams,
}: PageProps<"/settings/security/confirm">) {
  await requireActor();
  const { next } = await searchParams;
  return (
    <Section
      title="Confirm that it is you"
      lead="Taking a copy of everything, deleting the account, sharing single answers, changing the address and the second factor ask for it. It holds for 15 minutes."
    >
      {env.oidc && (
        <p className="mb-5 max-w-measure text-ink-2">
          You sign in by your organisation and have no password here? Sign out and in again, which
          counts as well, or <a href="/reset">choose one by mail</a>.
        </p>
      )}
      <ProveAgainForm
        asksCode={(await findBearer())?.hasFactor ?? false}
        next={safeNext(typeof next === "string" ? next : null) ?? "/settings/security"}
      />
    </Section>
  );
}
