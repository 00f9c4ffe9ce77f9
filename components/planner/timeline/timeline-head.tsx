import { Still } from "@/components/ui/still";
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
    <Still className="sticky top-0 z-20 border-b border-line-strong bg-bg">
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
        <div className="relative grid flex-1 grid-cols-20">
          {loads.map((load) => (
            <QuarterCell key={load.quarter} load={load} isToday={load.quarter === today} />
          ))}
          <LoadColumns loads={loads} />
        </div>
      </div>
    </Still>
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
const TALL = 40;

/** All columns in one drawing, behind the words of their quarters; what is over stands out. */
function LoadColumns({ loads }: { loads: readonly QuarterLoad[] }) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${loads.length * 10} ${TALL}`}
      preserveAspectRatio="none"
      className="pointer-events-none absolute inset-x-0 bottom-6 h-10 w-full"
    >
      <path d={columns(loads, false)} className="fill-accent/40" />
      <path d={columns(loads, true)} className="fill-danger" />
      <path
        d={`M0 ${TALL - TALL / HEADROOM}H${loads.length * 10}`}
        strokeDasharray="4 3"
        strokeWidth="1.5"
        vectorEffect="non-scaling-stroke"
        className="stroke-ink"
      />
    </svg>
  );
}

const columns = (loads: readonly QuarterLoad[], over: boolean): string =>
  loads
    .map(({ parts, capacity }, at) => {
      const height = (value: number) =>
        (Math.min(1, value / (Math.max(capacity, 1) * HEADROOM)) * TALL).toFixed(1);
      const within = Math.min(parts, capacity);
      const [from, to] = over ? [within, parts] : [0, within];
      return to > from
        ? `M${at * 10 + 1} ${TALL}m0 -${height(from)}h8V${TALL - Number(height(to))}h-8Z`
        : "";
    })
    .join("");

function QuarterCell({ load, isToday }: { load: QuarterLoad; isToday: boolean }) {
  const [year, name] = quarterText(load.quarter).split("-");
  const isFirst = load.quarter % 4 === 0;
  return (
    <div
      className={`border-s ${isFirst ? "border-line-strong" : "border-line"} text-center text-xs text-ink-2`}
    >
      <p className={isToday ? "pt-1 font-semibold text-accent" : "pt-1"}>
        <span className={isFirst && !isToday ? "block" : "sr-only"}>{year} </span>
        {!isFirst && !isToday && <span aria-hidden="true" className="block h-[1.4em]" />}
        {isToday && <span className="block">Today</span>}
        {name}
      </p>
      <LoadWords {...load} />
    </div>
  );
}

function LoadWords({ parts, over }: QuarterLoad) {
  if (over > 0)
    return (
      <p className="mt-10 pb-1 font-semibold text-danger">
        +{partsText(over)}
        <span className="sr-only"> hours over</span>
      </p>
    );
  return (
    <p aria-hidden={parts < PARTS || undefined} className="mt-10 pb-1">
      {parts < PARTS ? "·" : partsText(parts)}
    </p>
  );
}
