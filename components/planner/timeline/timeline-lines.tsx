import { HORIZON } from "@/lib/planner/domain/plan";
import type { Lane, Place } from "./pack-lanes";

type TimelineLinesProps = {
  lanes: readonly Lane[];
  startsIn: number;
  today: number | null;
  moving: string | null;
};

type Spot = Place & { y: number };

/** What lies behind the bars: quarters, years, today, and lines from each prerequisite to what waits for it. */
export function TimelineLines({ lanes, startsIn, today, moving }: TimelineLinesProps) {
  const rows = lanes.reduce((sum, lane) => sum + lane.rows, 0);
  const spots = new Map<string, Spot>(
    lanes.flatMap((lane) =>
      lane.places.map((place) => [place.item.id, { ...place, y: lane.firstRow + place.row + 0.5 }]),
    ),
  );
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${HORIZON} ${rows}`}
      preserveAspectRatio="none"
      className="pointer-events-none absolute inset-y-0 start-36 end-0 h-full w-[calc(100%-9rem)] fill-none"
    >
      <path
        d={uprights(rows, (at) => (startsIn + at) % 4 !== 0)}
        vectorEffect="non-scaling-stroke"
        className="stroke-line/70"
      />
      <path
        d={uprights(rows, (at) => (startsIn + at) % 4 === 0)}
        vectorEffect="non-scaling-stroke"
        className="stroke-line-strong/60"
      />
      {[...spots.values()].flatMap((spot) =>
        spot.item.after.flatMap((id) => {
          const before = spots.get(id);
          return before
            ? [<Elbow key={`${id}-${spot.item.id}`} from={before} to={spot} moving={moving} />]
            : [];
        }),
      )}
      {today !== null && (
        <line
          x1={today}
          x2={today}
          y2={rows}
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
          className="stroke-ink"
        />
      )}
    </svg>
  );
}

const QUARTERS = Array.from({ length: HORIZON }, (_, at) => at);

const uprights = (rows: number, isDrawn: (at: number) => boolean): string =>
  QUARTERS.filter(isDrawn)
    .map((at) => `M${at} 0V${rows}`)
    .join("");

/** An elbow; one that runs back in time is a prerequisite that ends too late. */
function Elbow({ from, to, moving }: { from: Spot; to: Spot; moving: string | null }) {
  const [x1, x2] = [from.column + from.span, to.column];
  const isLate = x2 < x1 && from.item.status !== "done";
  const isMoving = moving === from.item.id || moving === to.item.id;
  const turn = from.y < to.y ? -0.5 : 0.5;
  const path = isLate
    ? `M${x1} ${from.y}H${x1 + 0.12}V${to.y + turn}H${x2 - 0.12}V${to.y}H${x2}`
    : `M${x1} ${from.y}H${Math.max(x1, x2 - 0.12)}V${to.y}H${x2}`;
  return (
    <path
      d={path}
      strokeWidth={isLate || isMoving ? 2 : 1}
      vectorEffect="non-scaling-stroke"
      className={isLate ? "stroke-danger" : isMoving ? "stroke-accent" : "stroke-ink-3"}
    />
  );
}
