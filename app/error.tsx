"use client";
import { DeadEnd } from "@/components/layout/dead-end";
import { buttonClass } from "@/components/ui/button";

/** A fault of ours: says that nothing was lost, and how to name it when reporting it. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const again = (
    <button type="button" className={buttonClass({})} onClick={() => window.location.reload()}>
      Try again
    </button>
  );
  return (
    <DeadEnd title="This page could not be shown" action={again}>
      Something went wrong on our side. What you saved before is safe.
      {error.digest && <> If you report it, quote {error.digest}.</>}
    </DeadEnd>
  );
}
