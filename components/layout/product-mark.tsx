/** A line, guided through a ring: what a fairlead does. */
export function ProductMark() {
  return (
    <span className="inline-flex items-center gap-2 text-ink">
      <svg viewBox="0 0 28 24" aria-hidden="true" className="h-6 w-7 shrink-0">
        <circle cx="14" cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="1.75" />
        <circle cx="14" cy="12" r="2.5" className="fill-accent" />
        <path
          d="M1 22C6.5 22 8 12 14 12H27"
          fill="none"
          className="stroke-accent"
          strokeWidth="1.75"
        />
      </svg>
      <span className="text-lg font-heading tracking-tight">Fairlead</span>
    </span>
  );
}
