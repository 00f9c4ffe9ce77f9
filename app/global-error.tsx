"use client";
"use no memo";
import "./globals.css";
import { Fault } from "@/components/layout/fault";

/** Stands in for the root layout, so it carries its own html and body, and needs no script. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en" className="font-sans">
      <body>
        <title>Fairlead</title>
        <Fault title="Fairlead cannot answer just now" digest={error.digest} />
      </body>
    </html>
  );
}
