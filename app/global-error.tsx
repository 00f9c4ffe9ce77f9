"use client";
"use no memo";
import "./globals.css";
import { Fault } from "@/components/layout/fault";

/** Stands in for the root layout, so it carries its own html and body, and needs no script. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>Fairlead</title>
        <Fault />
      </body>
    </html>
  );
}
