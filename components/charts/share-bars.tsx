import { type ReactNode, useId } from "react";
import { Hatch } from "./hatch";

/** `value` null: not told, whatever `text` says of it. */
type Bar = { key: string; name: ReactNode; value: number | null; text: string };

/** Plain amounts beside one another, the longest as wide as its place; nothing has no bar, what is not told is hatched. */
export function ShareBars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const hatch = useId();
  return (
    <ul className="flex flex-col gap-2.5">
      {bars.map(({ key, name, value, text }) => (
        <li key={key}>
          <p className="flex flex-wrap justify-between gap-x-4 text-sm">
            <span>{name}</span>
            <span className="text-ink-2">{text}</span>
          </p>
          {value === null ? (
            <NotTold hatch={`${hatch}-${key}`} />
          ) : (
            <svg aria-hidden="true" className={PLACE}>
              <rect width="100%" height="100%" className="fill-sunken" />
              {value > 0 && (
                <rect
                  width={`${Math.max(0.5, Math.round((value / most) * 1000) / 10)}%`}
                  height="100%"
                  className="fill-ink-3"
                />
              )}
            </svg>
          )}
        </li>
      ))}
    </ul>
  );
}

const PLACE = "mt-1 block h-2 w-full";

const NotTold = ({ hatch }: { hatch: string }) => (
  <svg aria-hidden="true" className={PLACE}>
    <Hatch id={hatch} look="faint" size={6} />
    <rect width="100%" height="100%" fill={`url(#${hatch})`} />
  </svg>
);
