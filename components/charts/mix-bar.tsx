import { useId } from "react";
import { Hatch } from "./hatch";
import { INK, type Shape } from "./marks";

type MixBarProps = { parts: readonly { shape: Shape; share: number }[]; tall?: boolean };

/** Parts of a hundred side by side: both directions hatched, what points nowhere faint, ends told by a gap. */
export function MixBar({ parts, tall = false }: MixBarProps) {
  const id = useId();
  let from = 0;
  return (
    <svg aria-hidden="true" className={`block w-full ${tall ? "h-7" : "h-4"}`}>
      <Hatch id={id} look="both" size={6} />
      {parts.map(({ shape, share }) => {
        const x = from;
        from += share;
        return (
          <rect
            key={shape}
            x={`${x}%`}
            width={`${share}%`}
            height="100%"
            strokeWidth="2"
            className={`stroke-bg ${shape === "circle-in-diamond" ? "" : shape === "ring" ? "fill-line" : INK[shape].fill}`}
            {...(shape === "circle-in-diamond" && { fill: `url(#${id})` })}
          />
        );
      })}
    </svg>
  );
}
