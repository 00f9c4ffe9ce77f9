import type { ReactNode } from "react";
import { INK, Mark, type Shape } from "./marks";

type Band = {
  key: string;
  name: ReactNode;
  /** The same in words, shown beside the bar. */
  text: string;
  shape: Shape;
  low: number;
  middle: number;
  high: number;
  /** The upper end is a floor: the band goes on. */
  isOpen: boolean;
  strong?: boolean;
};
type RangeBandsProps = {
  bands: readonly Band[];
  max: number;
  ticks: readonly { at: number; label: string }[];
};

/** Ranges over one axis from zero: a band from low to high, a mark in the middle, an arrow where it goes on. */
export function RangeBands({ bands, max, ticks }: RangeBandsProps) {
  const x = (value: number) => Math.round((Math.min(value, max) / max) * 1000) / 10;
  return (
    <div>
      <ul className="flex flex-col gap-3">
        {bands.map((band) => (
          <li key={band.key}>
            <p className="flex flex-wrap justify-between gap-x-4 text-sm">
              <span className={band.strong ? "font-semibold" : undefined}>{band.name}</span>
              <span className="text-ink-2">{band.text}</span>
            </p>
            <svg aria-hidden="true" className="mt-1 block h-5 w-full overflow-visible">
              {ticks.map(({ at }) => (
                <line
                  key={at}
                  x1={`${x(at)}%`}
                  x2={`${x(at)}%`}
                  y2="100%"
                  className="stroke-line"
                />
              ))}
              <line x2="100%" y1="50%" y2="50%" className="stroke-line" />
              <rect
                x={`${x(band.low)}%`}
                width={`${x(band.high) - x(band.low)}%`}
                y="5"
                height="10"
                className={`${INK[band.shape].fill} ${INK[band.shape].stroke}`}
                fillOpacity={band.strong ? 0.3 : 0.16}
              />
              {band.isOpen && <Onward x={x(band.high)} shape={band.shape} />}
              <Mark shape={band.shape} x={x(band.middle)} y={50} size={band.strong ? 6 : 5} />
            </svg>
          </li>
        ))}
      </ul>
      <svg aria-hidden="true" className="block h-6 w-full overflow-visible">
        {ticks.map(({ at, label }) => (
          <text
            key={at}
            x={`${x(at)}%`}
            y="18"
            textAnchor={at === 0 ? "start" : at >= max ? "end" : "middle"}
            className="fill-ink-2 text-xs"
          >
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** What is known ends here, what is paid does not. */
function Onward({ x, shape }: { x: number; shape: Shape }) {
  return (
    <svg x={`${x}%`} y="10" overflow="visible" aria-hidden="true">
      <path d="M0 -8V8M4 -5L9 0L4 5" fill="none" strokeWidth="2" className={INK[shape].stroke} />
    </svg>
  );
}
