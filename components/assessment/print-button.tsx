"use client";
import { Button } from "@/components/ui/button";

/** Opens the browser's own print sheet; not shown where there is no script to do it. */
export function PrintButton() {
  return (
    <Button variant="secondary" className="noscript:hidden" onClick={() => window.print()}>
      Print
    </Button>
  );
}
