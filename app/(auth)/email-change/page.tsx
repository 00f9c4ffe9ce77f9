import type { Metadata } from "next";
import { AnswerEmailChangeForm } from "@/components/accounts/email-change-forms";
import { PageHeader } from "@/components/layout/page-header";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { findEmailChange } from "@/lib/accounts/queries";
import { findActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Change of address", robots: { index: false } };

const DONE = {
  waits: ["ok", "Confirmed at this end", "The other address has to confirm it too."],
  changed: ["ok", "The address is changed", "Sign in with the new one from now on."],
  stopped: ["ok", "The change is stopped", "If you did not ask for it, choose another password."],
  taken: ["warn", "Nothing was changed", "The new address has got an account of its own."],
} as const;

const isDone = (said: unknown): said is keyof typeof DONE =>
  typeof said === "string" && Object.hasOwn(DONE, said);

export default async function EmailChangePage({ searchParams }: PageProps<"/email-change">) {
  const { token, done } = await searchParams;
  return (
    <>
      <PageHeader title="Change of address" />
      <div className="grid gap-5">
        {isDone(done) ? (
          <Notice tone={DONE[done][0]} title={DONE[done][1]} role="status">
            {DONE[done][2]}
          </Notice>
        ) : (
          <Asked token={typeof token === "string" ? token : ""} />
        )}
        <p className="text-ink-2">
          <a href="/settings/security">Sign-in and security</a>
        </p>
      </div>
    </>
  );
}

async function Asked({ token }: { token: string }) {
  const change = token ? await findEmailChange(token) : null;
  if (!change)
    return <Notice>This link has expired or was used, or the change was taken back.</Notice>;
  if (change.end === "old")
    return (
      <>
        <p className="[overflow-wrap:anywhere]">
          Your account is to use <strong>{change.newEmail}</strong> instead of this address. Nothing
          has changed yet.
        </p>
        <AnswerEmailChangeForm token={token} mayStop />
      </>
    );
  if ((await findActor())?.userId !== change.userId)
    return (
      <Notice title="Sign in first">
        <p>Confirm it signed in to the account that asked for it, with its present address.</p>
        <LinkButton
          variant="secondary"
          size="compact"
          href={`/sign-in?next=${encodeURIComponent(`/email-change?token=${token}`)}`}
        >
          Sign in
        </LinkButton>
      </Notice>
    );
  return (
    <>
      <p className="[overflow-wrap:anywhere]">
        Your account is to use <strong>{change.newEmail}</strong>. Nothing has changed yet.
      </p>
      <AnswerEmailChangeForm token={token} mayStop={false} />
    </>
  );
}
