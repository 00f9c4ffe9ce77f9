"use client";
import { type ReactNode, useId, useRef, useState } from "react";
import { Still } from "@/components/ui/still";
import { useAwake } from "@/components/ui/use-awake";
import { findConflicts } from "@/lib/planner/domain/conflicts";
import { costPerYear } from "@/lib/planner/domain/cost";
import type { FollowRule } from "@/lib/planner/domain/follow-move";
import { loadPerQuarter } from "@/lib/planner/domain/load";
import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";
import { FollowChoice } from "./follow-choice";
import { MoveMenu } from "./move-menu";
import { moveWords } from "./move-words";
import { packLanes } from "./pack-lanes";
import { PlacementFailure } from "./placement-failure";
import type { BarProps } from "./timeline-bar";
import { TimelineHead } from "./timeline-head";
import { TimelineLane } from "./timeline-lane";
import { TimelineLines } from "./timeline-lines";
import { TimelineTray } from "./timeline-tray";
import { useDrag } from "./use-drag";
import { useKeyboard } from "./use-keyboard";
import { useNear } from "./use-near";
import { type Patch, usePlacement } from "./use-placement";

export type TimelineProps = {
  id: string;
  version: number;
  versions: Record<string, number>;
  snapshot: PlanSnapshot;
  canEdit: boolean;
  /** Ids of the items that are seen; null: all. Hours and money are always those of all. */
  shown: readonly string[] | null;
  /** The plan year that is brought near, 1 to 5; null: all five at once. */
  year: number | null;
  /** The item that was looked at last. */
  selected: string | null;
  /** Today in quarters after the start, and the quarter it lies in. */
  todayAt: number | null;
  quarter: number;
  /** Where an item's link leads; the id is added. */
  itemHref: string | null;
  /** What is drawn below the lanes and never moves. */
  below?: ReactNode;
};

/** A quarter brought near is at least this many times as wide. */
const NEAR = 3;

/** Twenty quarters by lanes of kind; what each move does to hours and money is seen while moving. */
export function Timeline(props: TimelineProps) {
  const { id, version, versions, snapshot, canEdit, shown, year, todayAt, quarter } = props;
  const { startsIn } = snapshot;
  const menuId = useId();
  const scroller = useRef<HTMLElement>(null);
  const columns = useRef<HTMLDivElement>(null);
  const trayBox = useRef<HTMLElement>(null);
  const [words, say] = useState("");
  const [menuFor, setMenuFor] = useState<string | null>(null);
  const [rule, setRule] = useState<FollowRule>("stay");
  const [preview, setPreviewed] = useState<{ item: PlanItem; to: Patch } | null>(null);
  const plan = { id, startsIn, version, versions, items: snapshot.items };
  const placement = usePlacement(plan, rule, say);
  const isAwake = useAwake();
  useNear(scroller, props);

  const patches = preview && placement.followed(placement.items, preview.item, preview.to);
  const items = patches
    ? placement.items.map((item) => ({ ...item, ...patches.get(item.id) }))
    : placement.items;
  const board = { ...snapshot, items };
  const scale = year === null ? 1 : NEAR;
  const seen = shown ? items.filter((item) => shown.includes(item.id)) : items;
  const lanes = packLanes(seen, startsIn, scale);
  const tray = seen.filter(
    ({ startsIn, status }) => startsIn === null && status !== "dropped" && status !== "done",
  );
  const loose = findConflicts(board).filter(({ kind }) => kind !== "capacity" && kind !== "budget");
  const misfits = new Set(loose.flatMap(({ itemIds }) => itemIds));

  /** What a move would do, or did, for the ear. */
  const told = (item: PlanItem, to: Patch) => {
    const following = placement.followed(placement.items, item, to);
    const moved = placement.items.map((one) => ({ ...one, ...following.get(one.id) }));
    return moveWords({ ...snapshot, items: moved }, { ...item, ...to }, following);
  };
  const setPreview = (next: { item: PlanItem; to: Patch } | null) => {
    setPreviewed(next);
    if (next) say(told(next.item, next.to));
  };
  const place = (item: PlanItem, to: Patch) => {
    say(`Moved. ${told(item, to)}`);
    placement.place(item, to);
  };
  const drag = useDrag({
    columns,
    tray: trayBox,
    startsIn,
    preview: (item, to) => setPreviewed(to && { item, to }),
    drop: place,
  });
  const keyboard = useKeyboard({
    lanes,
    tray,
    startsIn,
    canEdit,
    selected: props.selected,
    preview,
    setPreview,
    say,
    place,
    reorder: placement.reorder,
    step: placement.step,
  });

  const barOf = (item: PlanItem): BarProps => {
    const original = placement.items.find((one) => one.id === item.id) ?? item;
    return {
      href: props.itemHref ? `${props.itemHref}/${item.id}` : `#${item.id}`,
      item,
      isActive: keyboard.active === item.id,
      isMoving: patches?.has(item.id) ?? false,
      hasConflict: misfits.has(item.id),
      canEdit,
      isAwake,
      menuId,
      onKeyDown: (event) => keyboard.onKeyDown(event, original),
      onFocus: () => keyboard.setFocused(item.id),
      onBlur: () => !drag.isHeld() && preview?.item.id === item.id && setPreviewed(null),
      onMenu: () => setMenuFor(item.id),
      drag: drag.handlers(original),
      resize: drag.handlers(original, "resize"),
      lift: drag.handlers(original, "lift"),
    };
  };

  return (
    <div>
      <PlacementFailure
        failure={placement.failure}
        items={placement.items}
        insist={placement.place}
        forget={placement.forget}
      />
      {canEdit && <FollowChoice rule={rule} choose={setRule} />}
      <section
        ref={scroller}
        aria-label="Timeline"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="relative max-h-[calc(100dvh-1.5rem)] overflow-auto overscroll-x-contain border-y border-line-strong print:max-h-none print:overflow-visible"
      >
        <div
          className={`${year === null ? "min-w-[74rem]" : "w-[calc(500%-36rem)] min-w-[209rem] print:w-auto"} print:min-w-0`}
        >
          <TimelineHead
            loads={loadPerQuarter(board)}
            costs={costPerYear(board)}
            hoursPerQuarter={snapshot.hoursPerQuarter}
            currency={snapshot.currency}
            today={quarter}
          />
          <div className="relative">
            <Still className="contents">
              <TimelineLines
                lanes={lanes}
                startsIn={startsIn}
                today={todayAt}
                moving={preview?.item.id ?? null}
              />
            </Still>
            {lanes.map((lane, index) => (
              <TimelineLane
                key={lane.kind}
                lane={lane}
                scale={scale}
                columns={index === 0 ? columns : undefined}
                barOf={barOf}
              />
            ))}
          </div>
          {props.below}
        </div>
      </section>
      <TimelineTray box={trayBox} items={tray} barOf={barOf} />
      <MoveMenu
        id={menuId}
        item={placement.items.find((item) => item.id === menuFor)}
        startsIn={startsIn}
        place={place}
        reorder={placement.reorder}
      />
      <p role="status" className="sr-only">
        {words}
      </p>
    </div>
  );
}
