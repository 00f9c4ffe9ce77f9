type FactListProps = {
  facts: readonly (readonly [name: string, value: string])[];
  /** Small beside other text, with a wider column of names; else for a section of its own. */
  compact?: boolean;
};

const LOOKS = {
  compact: {
    list: "grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[9.5rem_minmax(0,1fr)]",
    row: "sm:contents",
  },
  open: {
    list: "grid gap-x-6 gap-y-1.5 sm:grid-cols-[9rem_minmax(0,1fr)]",
    row: "max-sm:mb-1 sm:contents",
  },
};

/** Facts by name: in two columns, and on a phone in running lines. */
export function FactList({ facts, compact = false }: FactListProps) {
  const look = compact ? LOOKS.compact : LOOKS.open;
  return (
    <dl className={look.list}>
      {facts.map(([name, value]) => (
        <div key={name} className={look.row}>
          <dt className="inline text-ink-2 sm:block">
            {name}
            <span className="sm:hidden">: </span>
          </dt>
          <dd className="inline sm:block">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
