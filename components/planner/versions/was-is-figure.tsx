import { type Quarter, quarterText } from "@/lib/kernel/quarter";
import { HORIZON, PLAN_YEARS, QUARTERS_PER_YEAR } from "@/lib/planner/domain/plan";
import type { Stay, WasAndIs } from "@/lib/planner/domain/versions/was-and-is";

type WasIsFigureProps = { moves: readonly WasAndIs[]; startsIn: Quarter };

/** Where each item lay and where it lies now, one above the other over the five years; said in words beside it. */
export const WasIsFigure = ({ moves, startsIn }: WasIsFigureProps) => (
  <div>
    <p className="mb-3 flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink-2">
      <Key look={WAS} words="was" />
      <Key look={IS} words="is" />
    </p>
    <div aria-hidden="true" className="grid grid-cols-5 text-xs text-ink-2 sm:ms-56">
      {yearsFrom(startsIn).map((quarter) => (
        <span key={quarter} className="border-s border-line ps-1">
          {quarterText(quarter)}
        </span>
      ))}
    </div>
    <ul className="divide-y divide-line border-y border-line">
      {moves.map((one) => (
        <li
          key={one.id}
          className="grid gap-x-4 gap-y-1 py-2 sm:grid-cols-[13rem_minmax(0,1fr)] break-inside-avoid"
        >
          <p className="min-w-0 break-words text-sm">
            {one.title}
            <span className="block text-xs text-ink-2">{moveWords(one)}</span>
          </p>
          <svg aria-hidden="true" className="block h-9 w-full">
            <Bar stay={one.was} startsIn={startsIn} y={3} look={WAS} />
            <Bar stay={one.is} startsIn={startsIn} y={19} look={IS} />
          </svg>
        </li>
      ))}
    </ul>
  </div>
);

const yearsFrom = (startsIn: Quarter): Quarter[] =>
  Array.from({ length: PLAN_YEARS }, (_, year) => startsIn + year * QUARTERS_PER_YEAR);

const WAS = "fill-sunken stroke-line-strong [stroke-dasharray:3_2]";
const IS = "fill-accent stroke-accent";
const BAR = 13;

const Key = ({ look, words }: { look: string; words: string }) => (
  <span className="flex items-center gap-2">
    <svg aria-hidden="true" width="28" height={BAR + 2}>
      <rect x="1" y="1" width="26" height={BAR} className={look} />
    </svg>
    {words}
  </span>
);

type BarProps = { stay: Stay | null; startsIn: Quarter; y: number; look: string };

/** One stay, cut off where the five years end. */
function Bar({ stay, startsIn, y, look }: BarProps) {
  if (!stay) return null;
  const from = Math.max(0, stay.startsIn - startsIn);
  const to = Math.min(HORIZON, stay.startsIn - startsIn + stay.quarters);
  if (to <= from) return null;
  const share = (quarters: number) => `${(quarters / HORIZON) * 100}%`;
  return <rect x={share(from)} y={y} width={share(to - from)} height={BAR} className={look} />;
}

function moveWords({ was, is }: WasAndIs): string {
  if (!was) return is ? `new in ${stayText(is)}` : "";
  return is ? `was ${stayText(was)}, is ${stayText(is)}` : `was ${stayText(was)}, has no place now`;
}

const stayText = ({ startsIn, quarters }: Stay): string =>
  quarters === 1
    ? quarterText(startsIn)
    : `${quarterText(startsIn)} to ${quarterText(startsIn + quarters - 1)}`;
