"use client";
import { type ReactNode, useId, useRef, useState } from "react";
import { KIND } from "@/components/planner/item-looks";
import { TrayIcon } from "@/components/planner/plan-icons";
import { Still } from "@/components/ui/still";
import { findConflicts } from "@/lib/planner/domain/conflicts";
import { costPerYear } from "@/lib/planner/domain/cost";
import { loadPerQuarter } from "@/lib/planner/domain/load";
import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";
import { MoveMenu } from "./move-menu";
import { moveWords } from "./move-words";
import { packLanes } from "./pack-lanes";
import { PlacementFailure } from "./placement-failure";
import { type BarProps, TimelineBar, TrayItem } from "./timeline-bar";
import { TimelineHead } from "./timeline-head";
import { TimelineLines } from "./timeline-lines";
import { useDrag } from "./use-drag";
import { useKeyboard } from "./use-keyboard";
import { type Patch, usePlacement } from "./use-placement";

type TimelineProps = {
  id: string;
  version: number;
  versions: Record<string, number>;
  snapshot: PlanSnapshot;
  canEdit: boolean;
  /** Today in quarters after the start, and the quarter it lies in. */
  todayAt: number | null;
  quarter: number;
  /** Where an item's link leads; the id is added. */
  itemHref: string | null;
  /** What is drawn below the lanes and never moves. */
  below?: ReactNode;
};

/** Twenty quarters by lanes of kind; what each move does to hours and money is seen while moving. */
export function Timeline(props: TimelineProps) {
  const { id, version, versions, snapshot, canEdit, todayAt, quarter, itemHref } = props;
  const { startsIn } = snapshot;
  const menuId = useId();
  const columns = useRef<HTMLDivElement>(null);
  const trayBox = useRef<HTMLElement>(null);
  const [words, say] = useState("");
  const [menuFor, setMenuFor] = useState<string | null>(null);
  const [preview, setPreviewed] = useState<{ item: PlanItem; to: Patch } | null>(null);
  const placement = usePlacement({ id, version, versions, items: snapshot.items }, say);

  const items = preview
    ? placement.items.map((item) =>
        item.id === preview.item.id ? { ...item, ...preview.to } : item,
      )
    : placement.items;
  const board = { ...snapshot, items };
  const lanes = packLanes(items, startsIn);
  const tray = items.filter((item) => item.startsIn === null && item.status !== "dropped");
  const loose = findConflicts(board).filter(({ kind }) => kind !== "capacity" && kind !== "budget");
  const misfits = new Set(loose.flatMap(({ itemIds }) => itemIds));

  const setPreview = (next: { item: PlanItem; to: Patch } | null) => {
    setPreviewed(next);
    if (!next) return;
    const moved = { ...next.item, ...next.to };
    const others = placement.items.map((item) => (item.id === moved.id ? moved : item));
    say(moveWords({ ...snapshot, items: others }, moved));
  };
  const place = (item: PlanItem, to: Patch) => {
    const moved = { ...item, ...to };
    const others = placement.items.map((one) => (one.id === item.id ? moved : one));
    say(`Moved. ${moveWords({ ...snapshot, items: others }, moved)}`);
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
      href: itemHref ? `${itemHref}/${item.id}` : `#${item.id}`,
      item,
      isActive: keyboard.active === item.id,
      isMoving: preview?.item.id === item.id,
      hasConflict: misfits.has(item.id),
      canEdit,
      menuId,
      onKeyDown: (event) => keyboard.onKeyDown(event, original),
      onFocus: () => keyboard.setFocused(item.id),
      onBlur: () => !drag.isHeld() && preview?.item.id === item.id && setPreviewed(null),
      onMenu: () => setMenuFor(item.id),
      drag: drag.handlers(original),
      resize: drag.handlers(original, "resize"),
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
      <section
        aria-label="Timeline"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="relative max-h-[calc(100dvh-1.5rem)] overflow-auto overscroll-x-contain border-y border-line-strong print:max-h-none print:overflow-visible"
      >
        <div className="min-w-[74rem] print:min-w-0">
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
            {lanes.map((lane, index) => {
              const Icon = KIND[lane.kind].icon;
              return (
                // biome-ignore lint/a11y/useSemanticElements: a lane is a group, not a set of form fields
                <div
                  key={lane.kind}
                  role="group"
                  aria-label={KIND[lane.kind].lane}
                  className="lane"
                >
                  <div className="lane-name">
                    <Icon className="mt-0.5 size-4 shrink-0" />
                    {KIND[lane.kind].lane}
                  </div>
                  <div
                    ref={index === 0 ? columns : undefined}
                    className="grid min-h-9 flex-1 auto-rows-[2.25rem] grid-cols-20"
                  >
                    {lane.places.map((at) => (
                      <TimelineBar key={at.item.id} place={at} {...barOf(at.item)} />
                    ))}
                  </div>
                </div>
              );
            })}
          </div>
          {props.below}
        </div>
      </section>
      <section
        ref={trayBox}
        aria-label="Tray"
        className="flex min-h-12 flex-wrap items-center gap-2 border-b border-line-strong bg-sunken px-3 py-2"
      >
        <p className="flex items-center gap-2 text-sm text-ink-2">
          <TrayIcon className="size-4" />
          {tray.length === 0 ? "The tray is empty: everything has a quarter." : "Not placed yet:"}
        </p>
        {tray.map((item) => (
          <TrayItem key={item.id} {...barOf(item)} />
        ))}
      </section>
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
