"use client";
import "./globals.css";
import { DeadEnd } from "@/components/layout/dead-end";

/** Stands in for the root layout, so it carries its own html and body, and needs no script. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en" className="font-sans">
      <body className="min-h-dvh">
        <title>Not available · Fairlead</title>
        <DeadEnd title="Fairlead cannot answer just now">
          Something went wrong on our side. What you saved before is safe. Please load the page
          again in a moment.{error.digest && <> If you report it, quote {error.digest}.</>}
        </DeadEnd>
      </body>
    </html>
  );
}
