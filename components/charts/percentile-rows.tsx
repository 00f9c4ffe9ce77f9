import { Mark, MarkIcon, type Shape } from "./marks";

type Row = {
  name: string;
  shape: Shape;
  /** 0–100. */
  value: number;
  /** The same among a part of them, drawn hollow. */
  among: number | null;
  text: string;
};

/** Percentiles on tracks of 0–100: a filled mark among all, a hollow one among those alike. */
export function PercentileRows({ rows }: { rows: readonly Row[] }) {
  return (
    <ul className="flex flex-col gap-5">
      {rows.map(({ name, shape, value, among, text }) => (
        <li key={name}>
          <p className="flex flex-wrap justify-between gap-x-4">
            <span className="font-semibold">
              <MarkIcon shape={shape} /> {name}
            </span>
            <span className="text-sm text-ink-2">{text}</span>
          </p>
          <svg
            role="img"
            aria-label={`${name}: ${text}`}
            className="mt-1 block h-7 w-full overflow-visible"
          >
            <line x2="100%" y1="14" y2="14" className="stroke-line-strong" />
            {[0, 25, 50, 75, 100].map((at) => (
              <line
                key={at}
                x1={`${at}%`}
                x2={`${at}%`}
                y1="9"
                y2="19"
                className="stroke-line-strong"
              />
            ))}
            {among !== null && (
              <>
                <line
                  x1={`${among}%`}
                  x2={`${value}%`}
                  y1="14"
                  y2="14"
                  strokeWidth="2"
                  className="stroke-ink-3"
                />
                <Mark shape={shape} x={among} y={50} size={6} hollow />
              </>
            )}
            <Mark shape={shape} x={value} y={50} size={7} />
          </svg>
        </li>
      ))}
    </ul>
  );
}
