import type { Metadata } from "next";
import { SignInByLinkForm } from "@/components/accounts/magic-link-forms";
import { PageHeader } from "@/components/layout/page-header";
import { Notice } from "@/components/ui/notice";
import { findMagicLink } from "@/lib/accounts/queries";
import { browserMark } from "@/lib/platform/browser-mark";

export const metadata: Metadata = { title: "Sign in by mail", robots: { index: false } };

export default async function MagicLinkPage({ searchParams }: PageProps<"/sign-in/link">) {
  const { token } = await searchParams;
  const link = typeof token === "string" ? await findMagicLink(token) : null;
  const isElsewhere = link?.browserHash !== (await browserMark())?.hash;
  return (
    <>
      <PageHeader title="Sign in by mail" />
      <div className="grid gap-5">
        {link && typeof token === "string" ? (
          <>
            <p className="[overflow-wrap:anywhere]">
              The link signs you in as <strong>{link.email}</strong>.
            </p>
            {isElsewhere && (
              <Notice tone="warn" title="It was asked for in another browser">
                Go on only if you asked for it yourself, a moment ago. If somebody sent it to you or
                told you to open it, close this page: it may sign you in to an account of theirs.
              </Notice>
            )}
            <SignInByLinkForm token={token} elsewhere={isElsewhere} />
          </>
        ) : (
          <Notice>This link has expired or was used. Each works once, for ten minutes.</Notice>
        )}
        <p className="text-ink-2">
          <a href="/sign-in?by=mail">Ask for a new link</a>
        </p>
      </div>
    </>
  );
}
