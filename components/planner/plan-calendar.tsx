import { MarkIcon } from "@/components/charts/marks";
import { WarnIcon } from "@/components/ui/icons";
import { Still } from "@/components/ui/still";
import { quarterOf, quarterText } from "@/lib/kernel/quarter";
import { partsText } from "@/lib/planner/domain/hours";
import { loadPerQuarter, PARTS, type QuarterLoad } from "@/lib/planner/domain/load";
import {
  isPlaced,
  lastQuarter,
  PLAN_YEARS,
  type PlacedItem,
  type PlanItem,
  type PlanSnapshot,
  QUARTERS_PER_YEAR,
} from "@/lib/planner/domain/plan";
import { monthsOf, type PlanEvent } from "@/lib/planner/domain/plan-event";
import { directionOf, SHAPE } from "./item-looks";

type PlanCalendarProps = {
  snapshot: PlanSnapshot;
  /** The items that are seen; hours are those of all. */
  shown: readonly PlanItem[];
  events: readonly PlanEvent[];
  misfits: ReadonlySet<string>;
  itemHref: string | null;
  /** The quarter that holds today. */
  quarter: number;
  /** One plan year month by month, 1 to 5; null: all five by quarters. */
  year: number | null;
  selected: string | null;
};

/** The plan as a calendar: what runs in each quarter, and, in a single year, on which day something falls due. */
export function PlanCalendar(props: PlanCalendarProps) {
  const years = props.year === null ? [...Array(PLAN_YEARS).keys()] : [props.year - 1];
  const loads = loadPerQuarter(props.snapshot);
  return (
    <Still className="flex flex-col gap-8">
      {years.map((year) => (
        <section key={year} aria-label={`Year ${year + 1}`}>
          <h2 className="border-b border-line-strong pb-1.5 text-lg">{`Year ${year + 1}`}</h2>
          <div className="grid gap-px sm:grid-cols-2 xl:grid-cols-4">
            {loads.slice(year * QUARTERS_PER_YEAR, (year + 1) * QUARTERS_PER_YEAR).map((load) => (
              <QuarterBlock key={load.quarter} {...props} load={load} />
            ))}
          </div>
        </section>
      ))}
    </Still>
  );
}

function QuarterBlock({ load, ...props }: PlanCalendarProps & { load: QuarterLoad }) {
  const { quarter } = load;
  const running = props.shown
    .filter(isPlaced)
    .filter((item) => item.startsIn <= quarter && quarter <= lastQuarter(item));
  const events = props.events.filter(({ date }) => quarterOf(date) === quarter);
  const isNow = quarter === props.quarter;
  return (
    <section
      aria-label={quarterText(quarter)}
      className={`border-b border-line px-1 py-3 sm:pe-4 ${isNow ? "border-t-2 border-t-accent" : ""}`}
    >
      <h3 className="flex flex-wrap items-baseline justify-between gap-x-3 text-base">
        <span>
          {quarterText(quarter)}
          {isNow && <span className="text-sm text-accent"> · now</span>}
        </span>
        <LoadWords {...load} />
      </h3>
      {running.length === 0 && <p className="py-1 text-sm text-ink-3">Nothing runs.</p>}
      <ul className="mt-1 flex flex-col">
        {running.map((item) => (
          <Running key={item.id} {...props} item={item} quarter={quarter} />
        ))}
      </ul>
      {props.year === null ? (
        <EventList events={events} />
      ) : (
        monthsOf(quarter).map(({ month, words }) => (
          <Month
            key={month}
            words={words}
            events={events.filter(({ date }) => date.startsWith(month))}
          />
        ))
      )}
    </section>
  );
}

function LoadWords({ parts, capacity, over }: QuarterLoad) {
  const look = `text-sm font-normal ${over > 0 ? "font-semibold text-danger" : "text-ink-2"}`;
  if (parts < PARTS && over === 0) return null;
  return (
    <span className={look}>
      {over > 0 ? `${partsText(over)} h over` : `${partsText(parts)} of ${partsText(capacity)} h`}
    </span>
  );
}

type RunningProps = Pick<PlanCalendarProps, "misfits" | "itemHref" | "selected"> & {
  item: PlacedItem;
  quarter: number;
};

function Running({ item, quarter, misfits, itemHref, selected }: RunningProps) {
  const isSelected = selected === item.id;
  return (
    <li
      data-item={item.id}
      aria-current={isSelected ? "true" : undefined}
      className={`flex items-start gap-2 border-s-2 py-1 ps-2 text-sm ${isSelected ? "border-accent bg-accent-soft" : "border-transparent"}`}
    >
      <span className="mt-px">
        <MarkIcon shape={SHAPE[directionOf(item.serves)]} />
      </span>
      <span className="min-w-0">
        {itemHref ? (
          <a href={`${itemHref}/${item.id}`} className="link-quiet min-h-6!">
            {item.title}
          </a>
        ) : (
          item.title
        )}{" "}
        <span className="text-ink-2">{stageOf(item, quarter)}</span>
        {misfits.has(item.id) && (
          <span className="ms-1 inline-block align-[-0.15em] text-danger">
            <WarnIcon className="size-4" />
            <span className="sr-only">Does not fit</span>
          </span>
        )}
      </span>
    </li>
  );
}

/** Where in an item a quarter lies. */
function stageOf(item: PlacedItem, quarter: number): string {
  if (item.status === "done") return "done";
  const [begins, ends] = [item.startsIn === quarter, lastQuarter(item) === quarter];
  if (begins && ends) return "begins and ends";
  return begins ? "begins" : ends ? "ends" : "goes on";
}

function Month({ words, events }: { words: string; events: readonly PlanEvent[] }) {
  return (
    <section aria-label={words} className="mt-2 border-t border-line pt-1">
      <h4 className="text-sm font-normal text-ink-2">{words}</h4>
      <EventList events={events} />
    </section>
  );
}

function EventList({ events }: { events: readonly PlanEvent[] }) {
  if (events.length === 0) return null;
  const inOrder = [...events].sort((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <ul className="mt-1 text-sm">
      {inOrder.map(({ date, title, href }) => (
        <li key={`${date} ${title}`} className="py-0.5">
          <time dateTime={date} className="me-2 font-semibold">
            {date.slice(5)}
          </time>
          <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
