"use client";
import { type PointerEvent as ReactPointerEvent, type RefObject, useRef } from "react";
import { HORIZON, type PlanItem } from "@/lib/planner/domain/plan";
import type { Patch } from "./use-placement";

type Grab = {
  item: PlanItem;
  mode: "move" | "resize" | "lift";
  x: number;
  y: number;
  isDragging: boolean;
  to: Patch;
  letGo: AbortController;
};
type DragProps = {
  /** The twenty columns, to turn pixels into quarters. */
  columns: RefObject<HTMLElement | null>;
  tray: RefObject<HTMLElement | null>;
  startsIn: number;
  preview: (item: PlanItem, to: Patch | null) => void;
  drop: (item: PlanItem, to: Patch) => void;
};

/** A hand that trembles this much still clicks. */
const THRESHOLD = 5;
/** A finger that rests this long on the handle lifts the item. */
const LONG_PRESS = 400;

/**
 * Moving and resizing by mouse or pen, in whole quarters and along the line of time only. A finger scrolls; it moves an
 * item only after a long press on its handle, which a tap opens as the menu.
 */
export function useDrag({ columns, tray, startsIn, preview, drop }: DragProps) {
  const grab = useRef<Grab | null>(null);
  const justDragged = useRef(false);

  const target = (event: PointerEvent, { item, mode, x }: Grab): Patch => {
    const box = columns.current?.getBoundingClientRect();
    const width = (box?.width ?? HORIZON) / HORIZON;
    const steps = Math.round((event.clientX - x) / width);
    if (mode === "resize") {
      const most = HORIZON - ((item.startsIn ?? startsIn) - startsIn);
      return {
        startsIn: item.startsIn,
        quarters: Math.min(most, Math.max(1, item.quarters + steps)),
      };
    }
    if (isOver(tray.current, event)) return { startsIn: null, quarters: item.quarters };
    const column =
      item.startsIn === null
        ? Math.floor((event.clientX - (box?.left ?? 0)) / width)
        : item.startsIn - startsIn + steps;
    const at = Math.min(HORIZON - item.quarters, Math.max(0, column));
    return { startsIn: startsIn + at, quarters: item.quarters };
  };

  const move = (event: PointerEvent) => {
    const held = grab.current;
    if (!held) return;
    // A finger that goes before it has lifted anything is not dragging.
    if (held.mode === "lift" && !held.isDragging) return;
    held.isDragging ||= Math.hypot(event.clientX - held.x, event.clientY - held.y) >= THRESHOLD;
    if (!held.isDragging) return;
    held.to = target(event, held);
    preview(held.item, held.to);
  };

  const end = (keep: boolean) => {
    const held = grab.current;
    grab.current = null;
    held?.letGo.abort();
    if (!held?.isDragging) return;
    justDragged.current = true;
    preview(held.item, null);
    const { item, to } = held;
    if (keep && (to.startsIn !== item.startsIn || to.quarters !== item.quarters)) drop(item, to);
  };

  const lift = (held: Grab) => {
    const timer = setTimeout(() => {
      held.isDragging = true;
      preview(held.item, held.to);
    }, LONG_PRESS);
    held.letGo.signal.addEventListener("abort", () => clearTimeout(timer));
  };

  /** The pointer may leave a narrow bar at once, so that the whole window is listened to while it is held. */
  const hold = (item: PlanItem, mode: Grab["mode"], event: ReactPointerEvent) => {
    const letGo = new AbortController();
    const { signal } = letGo;
    const { clientX: x, clientY: y } = event;
    const to = { startsIn: item.startsIn, quarters: item.quarters };
    grab.current = { item, mode, x, y, isDragging: false, to, letGo };
    if (mode === "lift") lift(grab.current);
    window.addEventListener("pointermove", move, { signal });
    window.addEventListener("pointerup", () => end(true), { signal });
    window.addEventListener("pointercancel", () => end(false), { signal });
    window.addEventListener("keydown", ({ key }) => key === "Escape" && end(false), { signal });
  };

  return {
    isHeld: () => grab.current !== null,
    handlers: (item: PlanItem, mode: Grab["mode"] = "move") => ({
      onPointerDown: (event: ReactPointerEvent<HTMLElement>) => {
        justDragged.current = false;
        const isFinger = event.pointerType === "touch";
        if (event.button !== 0 || isFinger !== (mode === "lift") || item.status === "done") return;
        event.stopPropagation();
        hold(item, mode, event);
      },
      // A long press is not for the browser's own menu.
      onContextMenu: (event: { preventDefault: () => void }) => {
        if (grab.current?.mode === "lift") event.preventDefault();
      },
      // The click that ends a drag is not a click on the link.
      onClickCapture: (event: { preventDefault: () => void }) => {
        if (justDragged.current) event.preventDefault();
        justDragged.current = false;
      },
    }),
  };
}

function isOver(element: HTMLElement | null, event: PointerEvent): boolean {
  const box = element?.getBoundingClientRect();
  return box !== undefined && event.clientY >= box.top && event.clientY <= box.bottom;
}
