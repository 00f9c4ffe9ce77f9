"use client";
import type { DOMAttributes, KeyboardEvent, ReactNode } from "react";
import { directionOf, quartersText, STATUS_WORD } from "@/components/planner/item-looks";
import { MoreIcon } from "@/components/ui/icons";
import { markup } from "@/components/ui/markup";
import { quarterText } from "@/lib/kernel/quarter";
import type { PlanItem } from "@/lib/planner/domain/plan";
import { BarMark } from "./bar-mark";
import { gridPlace } from "./grid-place";
import { labelWidth, type Place } from "./pack-lanes";

type Handlers = Pick<
  DOMAttributes<HTMLElement>,
  "onPointerDown" | "onClickCapture" | "onContextMenu"
>;

export type BarProps = {
  href: string;
  item: PlanItem;
  isActive: boolean;
  isMoving: boolean;
  hasConflict: boolean;
  canEdit: boolean;
  /** Whether the script is awake: before that, nothing can be taken hold of. */
  isAwake: boolean;
  menuId: string;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: () => void;
  onBlur: () => void;
  onMenu: () => void;
  drag: Handlers;
  resize?: Handlers;
  /** By a finger that rests on the handle. */
  lift: Handlers;
};

const FILL = {
  spec: "border-spec bg-spec-soft",
  lead: "border-lead-text bg-lead-soft",
  hybrid: "border-hybrid bg-hybrid-soft",
  none: "border-line-strong bg-sunken",
} as const;

/** Widths of a label beside its bar, by the quarters it takes, far and near. */
const BESIDE = {
  far: ["w-13", "w-26", "w-39", "w-52"],
  near: ["w-40", "w-80", "w-120", "w-160"],
} as const;

/** Everything a bar says, in the order it is read out. */
const nameOf = (item: PlanItem, hasConflict: boolean): string =>
  [
    item.title,
    item.startsIn === null
      ? "in the tray"
      : `${quarterText(item.startsIn)}, ${quartersText(item.quarters)}`,
    STATUS_WORD[item.status],
    ...(hasConflict ? ["does not fit"] : []),
  ].join(", ");

/** One item on the timeline: a link to it, a handle to move it by, and a menu that needs no dragging. */
export function TimelineBar({ place, ...props }: BarProps & { place: Place; scale: number }) {
  const { item, isMoving, hasConflict, canEdit, isAwake, scale } = props;
  const widths = scale > 1 ? BESIDE.near : BESIDE.far;
  const { column, span, row, label } = place;
  const isDone = item.status === "done";
  return (
    <div
      {...(canEdit && props.drag)}
      data-item={item.id}
      className={`${gridPlace(column, span, row)} group/bar relative z-10 m-0.5 flex h-8 min-w-0 select-none transition-transform hover:z-20 focus-within:z-20 ${canEdit && !isDone ? "cursor-grab active:cursor-grabbing" : ""}`}
    >
      <BarLink
        {...props}
        className={`flex min-w-0 flex-1 items-center gap-1.5 rounded-sm border px-1.5 text-start text-sm text-ink no-underline ${FILL[directionOf(item.serves)]} ${isDone ? "opacity-75" : ""} ${item.status === "in progress" ? "border-s-4" : ""} ${hasConflict ? "border-danger outline outline-danger" : ""} ${isMoving ? "border-dashed border-ink outline-2 outline-ink" : ""}`}
        inner={
          <>
            <BarMark item={item} hasConflict={hasConflict} />
            {label === "inside" && (
              <span className="line-clamp-2 min-w-0 text-xs/[0.95rem] pointer-coarse:pe-5">
                {item.title}
              </span>
            )}
          </>
        }
      />
      {label !== "inside" && (
        <span
          aria-hidden="true"
          data-side={label}
          className={`${widths[labelWidth(item.title, scale) - 1] ?? ""} pointer-events-none absolute inset-y-0 flex items-center data-[side=after]:start-full data-[side=after]:ps-1 data-[side=before]:end-full data-[side=before]:justify-end data-[side=before]:pe-1`}
          {...stillInner(
            <span className="line-clamp-2 bg-bg/90 px-1 text-xs/[0.95rem] wrap-normal">
              {item.title}
            </span>,
          )}
        />
      )}
      {canEdit && isAwake && !isDone && (
        <>
          <MenuButton {...props} />
          <span {...props.resize} aria-hidden="true" className="bar-grip" />
        </>
      )}
    </div>
  );
}

/** The same for what has no place yet. */
export function TrayItem(props: BarProps) {
  const { item, isMoving } = props;
  return (
    <div {...(props.canEdit && props.drag)} className="group/bar relative flex h-8 select-none">
      <BarLink
        {...props}
        className={`flex items-center gap-1.5 rounded-sm border border-dashed ps-1.5 pe-7 text-sm text-ink no-underline ${FILL[directionOf(item.serves)]} ${isMoving ? "outline-2 outline-ink" : ""}`}
        inner={
          <>
            <BarMark item={item} hasConflict={false} />
            <span className="max-w-72 truncate">{item.title}</span>
          </>
        }
      />
      {props.canEdit && props.isAwake && <MenuButton {...props} />}
    </div>
  );
}

type BarLinkProps = BarProps & { className: string; inner: ReactNode };

function BarLink(props: BarLinkProps) {
  const { href, item, isActive, hasConflict, onKeyDown, onFocus, onBlur } = props;
  return (
    <a
      href={href}
      draggable={false}
      data-bar={item.id}
      aria-label={nameOf(item, hasConflict)}
      title={item.title}
      tabIndex={isActive ? 0 : -1}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
      className={props.className}
      {...stillInner(props.inner)}
    />
  );
}

/** What stands in a bar never changes by itself: as text it is a tenth of the work (decision 012). */
const stillInner = (inner: ReactNode) => ({ dangerouslySetInnerHTML: { __html: markup(inner) } });

function MenuButton({ item, isActive, menuId, onMenu, lift }: BarProps) {
  return (
    <button
      type="button"
      popoverTarget={menuId}
      aria-label={`Move ${item.title}`}
      tabIndex={isActive ? 0 : -1}
      onClick={onMenu}
      onPointerDown={(event) => {
        lift.onPointerDown?.(event);
        event.stopPropagation();
      }}
      onClickCapture={lift.onClickCapture}
      onContextMenu={lift.onContextMenu}
      className="bar-menu touch-none"
    >
      <MoreIcon className="size-4" />
    </button>
  );
}
