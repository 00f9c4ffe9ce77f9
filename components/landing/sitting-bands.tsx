import { IntervalBar } from "@/components/charts/interval-bar";

type Sitting = { at: string; value: number; low: number; high: number };
type SittingBandsProps = { sittings: readonly Sitting[] };

const DAY = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/** Sittings below each other on one scale: bands that overlap are not a change. */
export function SittingBands({ sittings }: SittingBandsProps) {
  return (
    <ol className="flex flex-col gap-1">
      {sittings.map(({ at, value, high }) => (
        <li key={at} className="grid grid-cols-[5.5rem_1fr] items-center gap-4">
          <time dateTime={at} className="text-sm text-ink-2">
            {DAY.format(new Date(at))}
          </time>
          <IntervalBar
            label={DAY.format(new Date(at))}
            value={value}
            error={(high - value) / 1.96}
            min={-2.5}
            max={2.5}
            shape="diamond"
            digits={2}
          />
        </li>
      ))}
    </ol>
  );
}
