"use client";
import { Button } from "@/components/ui/button";
import { DeadEnd } from "./dead-end";

type PageFailedProps = { error: Error & { digest?: string }; reset: () => void; framed: boolean };

/** A fault of ours: says that nothing was lost, and how to name it when reporting it. */
export function PageFailed({ error, reset, framed }: PageFailedProps) {
  return (
    <DeadEnd
      title="This page could not be shown"
      framed={framed}
      action={<Button onClick={reset}>Try again</Button>}
    >
      Something went wrong on our side. What you saved before is safe.
      {error.digest && <> If you report it, quote {error.digest}.</>}
    </DeadEnd>
  );
}
