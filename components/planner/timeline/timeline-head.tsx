import { quarterText } from "@/lib/kernel/quarter";
import type { YearCost } from "@/lib/planner/domain/cost";
import { hoursText, partsText } from "@/lib/planner/domain/hours";
import { PARTS, type QuarterLoad } from "@/lib/planner/domain/load";
import { moneyText } from "@/lib/planner/domain/money";

type TimelineHeadProps = {
  loads: readonly QuarterLoad[];
  costs: readonly YearCost[];
  hoursPerQuarter: number;
  currency: string;
  today: number;
};

const LANE_NAME = "sticky start-0 z-10 flex w-36 shrink-0 bg-bg text-xs text-ink-2";

/** The part that stays: money a year, the quarters, and what each asks of the hours there are. */
export function TimelineHead(props: TimelineHeadProps) {
  const { loads, costs, hoursPerQuarter, currency, today } = props;
  return (
    <div className="sticky top-0 z-20 border-b border-line-strong bg-bg">
      <div className="flex">
        <div className={`${LANE_NAME} items-end pe-3 pb-1`}>Cost a year</div>
        <div className="grid flex-1 grid-cols-5">
          {costs.map((cost) => (
            <YearCell key={cost.year} cost={cost} currency={currency} />
          ))}
        </div>
      </div>
      <div className="flex">
        <div className={`${LANE_NAME} items-end pe-3 pb-1`}>
          <span>
            Hours a quarter
            <span className="block text-ink-3">of {hoursText(hoursPerQuarter)}</span>
          </span>
        </div>
        <div className="grid flex-1 grid-cols-20">
          {loads.map((load) => (
            <QuarterCell key={load.quarter} load={load} isToday={load.quarter === today} />
          ))}
        </div>
      </div>
    </div>
  );
}

function YearCell({ cost, currency }: { cost: YearCost; currency: string }) {
  const share = cost.budget > 0 ? Math.min(1, cost.cost / cost.budget) : cost.cost > 0 ? 1 : 0;
  const isOver = cost.over > 0;
  return (
    <div className="border-s border-line-strong px-1.5 pt-1 pb-1.5">
      <p className="flex flex-wrap justify-between gap-x-2 text-xs">
        <span className="font-semibold">Year {cost.year + 1}</span>
        <span className={isOver ? "font-semibold text-danger" : "text-ink-2"}>
          {isOver
            ? `${moneyText(cost.over, currency)} over`
            : `${moneyText(cost.cost, currency)} of ${moneyText(cost.budget, currency).slice(currency.length + 1)}`}
        </span>
      </p>
      <svg aria-hidden="true" className="mt-1 block h-1 w-full">
        <rect width="100%" height="100%" className="fill-line" />
        <rect
          width={`${share * 100}%`}
          height="100%"
          className={isOver ? "fill-danger" : "fill-accent"}
        />
      </svg>
    </div>
  );
}

/** How much more than the capacity a column can show before it is cut. */
const HEADROOM = 1.4;

function QuarterCell({ load, isToday }: { load: QuarterLoad; isToday: boolean }) {
  const [year, name] = quarterText(load.quarter).split("-");
  const isFirst = load.quarter % 4 === 0;
  const top = Math.max(load.capacity, 1) * HEADROOM;
  const height = (parts: number) => Math.min(1, parts / top) * 40;
  const isOver = load.over > 0;
  const within = Math.min(load.parts, load.capacity);
  return (
    <div className={`border-s ${isFirst ? "border-line-strong" : "border-line"} text-center`}>
      <p className={`pt-1 text-xs ${isToday ? "font-semibold text-accent" : "text-ink-2"}`}>
        <span className={isFirst && !isToday ? "block" : "sr-only"}>{year} </span>
        {!isFirst && !isToday && <span aria-hidden="true" className="block h-[1.4em]" />}
        {isToday && <span className="block">Today</span>}
        {name}
      </p>
      <svg
        aria-hidden="true"
        viewBox="0 0 10 40"
        preserveAspectRatio="none"
        className="block h-10 w-full px-1.5"
      >
        <rect
          width="10"
          y={40 - height(within)}
          height={height(within)}
          className="fill-accent/40"
        />
        {isOver && (
          <rect
            width="10"
            y={40 - height(load.parts)}
            height={height(load.parts) - height(within)}
            className="fill-danger"
          />
        )}
        <line
          x1="-5"
          x2="15"
          y1={40 - 40 / HEADROOM}
          y2={40 - 40 / HEADROOM}
          strokeDasharray="4 3"
          strokeWidth="1.5"
          vectorEffect="non-scaling-stroke"
          className="stroke-ink"
        />
      </svg>
      <p
        data-over={isOver || undefined}
        className="pb-1 text-xs text-ink-2 data-over:font-semibold data-over:text-danger"
      >
        {isOver ? (
          <>
            +{partsText(load.over)}
            <span className="sr-only"> hours over</span>
          </>
        ) : load.parts < PARTS ? (
          <span aria-hidden="true">·</span>
        ) : (
          partsText(load.parts)
        )}
      </p>
    </div>
  );
}
