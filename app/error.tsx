"use client";
import { DeadEnd } from "@/components/layout/dead-end";
import { Button } from "@/components/ui/button";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <DeadEnd
      title="This page could not be shown"
      action={<Button onClick={reset}>Try again</Button>}
    >
      Something went wrong on our side. What you saved before is safe.
      {error.digest && <> If you report it, quote {error.digest}.</>}
    </DeadEnd>
  );
}
