import type { ReactNode } from "react";
import { MarkIcon } from "@/components/charts/marks";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { WarnIcon } from "@/components/ui/icons";
import { QuarterWords } from "@/components/ui/quarter-words";
import { Still } from "@/components/ui/still";
import { quarterText } from "@/lib/kernel/quarter";
import { nextStatusAction } from "@/lib/planner/actions";
import { costPerYear, planYear } from "@/lib/planner/domain/cost";
import { hoursText } from "@/lib/planner/domain/hours";
import { moneyText } from "@/lib/planner/domain/money";
import {
  isPlaced,
  lastQuarter,
  PLAN_YEARS,
  type PlacedItem,
  type PlanItem,
  type PlanSnapshot,
} from "@/lib/planner/domain/plan";
import { directionOf, KIND, SHAPE, STATUS_TONE, STATUS_WORD } from "./item-looks";
import { ListForm } from "./list-form";
import { NEXT_STEPS } from "./next-steps";

type PlanListProps = {
  planId: string;
  snapshot: PlanSnapshot;
  versions: Readonly<Record<string, number>>;
  misfits: ReadonlySet<string>;
  canEdit: boolean;
  itemHref: string | null;
  /** The items that are seen; amounts are those of all. */
  shown?: readonly PlanItem[];
  /** One plan year alone, 1 to 5. */
  year?: number | null;
  selected?: string | null;
};

/** The plan year by year, then what is not placed, then what was dropped and why. */
export function PlanList(props: PlanListProps) {
  const { snapshot, shown = snapshot.items, year: wanted = null } = props;
  const placed = shown.filter(isPlaced).sort((a, b) => a.startsIn - b.startsIn);
  const costs = costPerYear(snapshot).filter(({ year }) => wanted === null || year === wanted - 1);
  const inYear = (year: number) =>
    placed.filter((item) => {
      const own = planYear(snapshot, item.startsIn);
      return Math.min(PLAN_YEARS - 1, Math.max(0, own)) === year;
    });
  const isUnplaced = ({ startsIn, status }: PlanItem) => startsIn === null && status !== "dropped";
  const waiting = shown.filter((item) => isUnplaced(item) && item.status !== "done");
  const earlier = shown.filter((item) => isUnplaced(item) && item.status === "done");
  const dropped = shown.filter(({ status }) => status === "dropped");
  const groups = (
    <>
      {costs.map(({ year, cost, budget, over }) => {
        const first = snapshot.startsIn + year * 4;
        return (
          <Group
            key={year}
            title={`Year ${year + 1}`}
            note={
              <>
                <QuarterWords of={first} /> to <QuarterWords of={first + 3} />
                {` · ${moneyText(cost, snapshot.currency)} of ${moneyText(budget, snapshot.currency)}${over > 0 ? `, ${moneyText(over, snapshot.currency)} over` : ""}`}
              </>
            }
            items={inYear(year)}
            empty={
              shown.length < snapshot.items.length
                ? "Nothing that begins in this year passes the filter."
                : "Nothing begins in this year."
            }
            {...props}
          />
        );
      })}
      {waiting.length > 0 && (
        <Group title="Not placed yet" note="In the tray" items={waiting} empty="" {...props} />
      )}
      {earlier.length > 0 && (
        <Group
          title="Done before"
          note="Before the five years"
          items={earlier}
          empty=""
          {...props}
        />
      )}
      {dropped.length > 0 && (
        <Group title="Dropped" note="Kept with the reason" items={dropped} empty="" {...props} />
      )}
    </>
  );
  const list = <Still className="flex flex-col gap-8">{groups}</Still>;
  if (!props.canEdit) return list;
  return (
    <ListForm action={nextStatusAction} scope="list" fields={{ planId: props.planId }}>
      {list}
    </ListForm>
  );
}

type GroupProps = PlanListProps & {
  title: string;
  note: ReactNode;
  items: readonly PlanItem[];
  empty: string;
};

function Group({ title, note, items, empty, ...props }: GroupProps) {
  return (
    <section aria-label={title}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line-strong pb-1.5">
        <h2 className="text-lg">{title}</h2>
        <p className="text-sm text-ink-2 max-sm:basis-full">{note}</p>
      </div>
      {items.length === 0 ? (
        <p className="py-3 text-ink-2">{empty}</p>
      ) : (
        <ul className="divide-y divide-line">
          {items.map((item) => (
            <Row key={item.id} item={item} {...props} />
          ))}
        </ul>
      )}
    </section>
  );
}

type RowProps = Omit<PlanListProps, "planId"> & { item: PlanItem };

function Row({ item, snapshot, versions, misfits, canEdit, itemHref, selected }: RowProps) {
  const { icon: Icon, word } = KIND[item.kind];
  return (
    <li
      id={item.id}
      data-item={item.id}
      aria-current={selected === item.id ? "true" : undefined}
      className="grid aria-[current=true]:bg-accent-soft grid-cols-[1fr_auto] items-center gap-x-6 gap-y-2 py-3 sm:grid-cols-[minmax(0,1fr)_10rem_7rem_8rem]"
    >
      <div className="min-w-0 max-sm:col-span-2">
        <p className="flex items-start gap-2">
          <span className="mt-px">
            <MarkIcon shape={SHAPE[directionOf(item.serves)]} />
          </span>
          {itemHref ? (
            <a
              href={`${itemHref}/${item.id}`}
              className="min-w-0 font-semibold underline decoration-line-strong underline-offset-4 hover:decoration-ink"
            >
              {item.title}
            </a>
          ) : (
            <span className="min-w-0 font-semibold">{item.title}</span>
          )}
          {misfits.has(item.id) && (
            <span className="mt-0.5 text-danger">
              <WarnIcon className="size-4" />
              <span className="sr-only">Does not fit</span>
            </span>
          )}
        </p>
        <p className="ms-6 flex flex-wrap items-center gap-x-1.5 text-sm text-ink-2">
          <Icon className="size-3.5" />
          {word}
          {item.provider && ` · ${item.provider}`}
          {item.status === "dropped" && ` · ${item.droppedReason}`}
          <span className="ms-1 sm:hidden">
            <Badge tone={STATUS_TONE[item.status]}>{STATUS_WORD[item.status]}</Badge>
          </span>
        </p>
      </div>
      <p className="text-sm max-sm:ms-6">
        {isPlaced(item) ? span(item) : item.startsIn === null ? "No quarter yet" : "–"}
        <span className="block text-ink-2">{demands(item, snapshot.currency)}</span>
      </p>
      <p className="max-sm:hidden">
        <Badge tone={STATUS_TONE[item.status]}>{STATUS_WORD[item.status]}</Badge>
      </p>
      {canEdit && <NextStep item={item} version={versions[item.id] ?? 0} />}
    </li>
  );
}

/** The first of the natural steps; its value says which item, as it was seen, becomes what. */
function NextStep({ item, version }: { item: PlanItem; version: number }) {
  const [{ status, words }] = NEXT_STEPS[item.status];
  return (
    <button
      type="submit"
      name="step"
      value={`${item.id} ${version} ${status}`}
      aria-label={`${words}: ${item.title}`}
      className={`${buttonClass({ variant: "secondary", size: "compact" })} justify-self-end whitespace-nowrap print-hidden`}
    >
      {words}
    </button>
  );
}

/** What an item asks, or that it asks nothing. */
const demands = ({ hours, costMinor }: PlanItem, currency: string): string =>
  [
    ...(hours > 0 ? [`${hoursText(hours)} h`] : []),
    ...(costMinor > 0 ? [moneyText(costMinor, currency)] : []),
  ].join(" · ") || "No hours, no cost";

function span(item: PlacedItem): string {
  const [first, last] = [quarterText(item.startsIn), quarterText(lastQuarter(item))];
  return first === last ? first : `${first} to ${last}`;
}
