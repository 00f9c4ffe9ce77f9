type ProgressProps = { label: string; value: number; max: number };

/** How much of a piece of work is done. The words carry it; the bar repeats it. */
export function Progress({ label, value, max }: ProgressProps) {
  return (
    <div className="grid max-w-md gap-2">
      <p>{label}</p>
      <progress
        aria-label={label}
        value={value}
        max={Math.max(1, max)}
        className="h-2 w-full appearance-none overflow-hidden rounded-sm border border-line-strong bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
      />
    </div>
  );
}
