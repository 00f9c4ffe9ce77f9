type Row = { key: string; name: string; text: string; from: number; to: number };
type ChangeRowsProps = { rows: readonly Row[]; min: number; max: number };

/** From here (hollow) to there (filled) on one scale, a line for each row. */
export function ChangeRows({ rows, min, max }: ChangeRowsProps) {
  const x = (value: number) => Math.round(((value - min) / (max - min)) * 1000) / 10;
  const whole = Array.from({ length: max - min + 1 }, (_, at) => min + at);
  return (
    <ul className="grid gap-x-10 gap-y-3 md:grid-cols-2">
      {rows.map(({ key, name, text, from, to }) => (
        <li key={key}>
          <p className="flex flex-wrap justify-between gap-x-4 text-sm">
            <span>{name}</span>
            <span className="text-ink-2">{text}</span>
          </p>
          <svg aria-hidden="true" className="mt-0.5 block h-5 w-full overflow-visible">
            <line x2="100%" y1="10" y2="10" className="stroke-line" />
            {whole.map((at) => (
              <line
                key={at}
                x1={`${x(at)}%`}
                x2={`${x(at)}%`}
                y1="6"
                y2="14"
                className="stroke-line-strong"
              />
            ))}
            <line
              x1={`${x(from)}%`}
              x2={`${x(to)}%`}
              y1="10"
              y2="10"
              strokeWidth="2"
              className="stroke-ink-2"
            />
            <circle
              cx={`${x(from)}%`}
              cy="10"
              r="4.5"
              strokeWidth="2"
              className="fill-surface stroke-ink-2"
            />
            <circle cx={`${x(to)}%`} cy="10" r="5.5" className="fill-ink-2" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
