import { Hatch } from "@/components/charts/hatch";
import type { RequirementBar } from "@/lib/planner/domain/credits/requirement-bars";

type RequirementBarsProps = {
  bars: readonly RequirementBar[];
  /** Tells its patterns from those of other figures on the page. */
  id: string;
};

/**
 * What is earned of each requirement; the pointer stands where an even pace would be today. What a cap took away
 * is hatched behind what counts.
 */
export function RequirementBars({ bars, id }: RequirementBarsProps) {
  return (
    <ul className="flex flex-col gap-3">
      {bars.map((bar, n) => (
        <li key={bar.words}>
          <p className="flex flex-wrap justify-between gap-x-4 text-sm">
            <span>{bar.words}</span>
            <span className="text-ink-2">{earnedWords(bar)}</span>
          </p>
          <Bar bar={bar} hatch={`${id}-${n}`} />
        </li>
      ))}
    </ul>
  );
}

const earnedWords = ({ earned, asked, cappedAway, isCap }: RequirementBar): string => {
  if (!isCap) return `${earned} of ${asked}`;
  return cappedAway > 0 ? `${earned} count, ${cappedAway} capped away` : `${earned} so far`;
};

function Bar({
  bar: { earned, asked, cappedAway, gone, isCap },
  hatch,
}: {
  bar: RequirementBar;
  hatch: string;
}) {
  const most = Math.max(asked, earned + cappedAway, 1);
  const share = (n: number) => `${Math.round((n / most) * 1000) / 10}%`;
  const isEnough = !isCap && earned >= asked;
  return (
    <svg aria-hidden="true" className="mt-1 block h-4 w-full overflow-visible">
      <Hatch id={hatch} look="over" size={6} />
      <rect y="6" width="100%" height="8" className="fill-sunken" />
      <rect
        y="6"
        width={share(earned)}
        height="8"
        className={isEnough ? "fill-ok" : "fill-accent"}
      />
      {cappedAway > 0 && (
        <rect
          x={share(earned)}
          y="6"
          width={share(cappedAway)}
          height="8"
          fill={`url(#${hatch})`}
        />
      )}
      <line x1={share(asked)} x2={share(asked)} y1="3" y2="16" className="stroke-ink" />
      {!isCap && (
        <svg aria-hidden="true" x={share(asked * gone)} className="overflow-visible">
          <path d="M-4 0h8l-4 6Z" className="fill-ink" />
        </svg>
      )}
    </svg>
  );
}
