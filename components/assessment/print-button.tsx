"use client";

/** Opens the browser's own print sheet; not shown where there is no script to do it. `look`: its classes. */
export function PrintButton({ look }: { look: string }) {
  return (
    <button type="button" className={`${look} noscript:hidden`} onClick={() => window.print()}>
      Print
    </button>
  );
}
