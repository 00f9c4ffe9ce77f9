/** The divided border of a nautical chart: the one ornament, and the edge of every header. */
export function Neatline() {
  return (
    <svg aria-hidden="true" className="block h-[5px] w-full text-ink-3" preserveAspectRatio="none">
      <pattern id="neatline" width="96" height="5" patternUnits="userSpaceOnUse">
        <path d="M0 0.5H96M0 4.5H96" stroke="currentColor" strokeWidth="1" />
        <rect width="48" height="5" fill="currentColor" />
      </pattern>
      <rect width="100%" height="5" fill="url(#neatline)" />
    </svg>
  );
}
