import type { ReactNode } from "react";

type Bar = { key: string; name: ReactNode; value: number; text: string };

/** Plain amounts beside one another, the longest as wide as its place. */
export function ShareBars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul className="flex flex-col gap-2.5">
      {bars.map(({ key, name, value, text }) => (
        <li key={key}>
          <p className="flex flex-wrap justify-between gap-x-4 text-sm">
            <span>{name}</span>
            <span className="text-ink-2">{text}</span>
          </p>
          <svg aria-hidden="true" className="mt-1 block h-2 w-full">
            <rect width="100%" height="100%" className="fill-sunken" />
            <rect
              width={`${Math.max(0.5, Math.round((value / most) * 1000) / 10)}%`}
              height="100%"
              className="fill-ink-3"
            />
          </svg>
        </li>
      ))}
    </ul>
  );
}
