"use client";
import { type PointerEvent, type RefObject, useRef } from "react";
import { HORIZON, type PlanItem } from "@/lib/planner/domain/plan";
import type { Patch } from "./use-placement";

type Grab = {
  item: PlanItem;
  mode: "move" | "resize";
  x: number;
  y: number;
  isDragging: boolean;
  to: Patch;
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

/**
 * Moving and resizing by mouse or pen, in whole quarters and along the line of time only. A finger never
 * drags: it scrolls, and moves items by their menu.
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

  const end = (keep: boolean) => {
    const held = grab.current;
    grab.current = null;
    if (!held?.isDragging) return;
    justDragged.current = true;
    preview(held.item, null);
    const { item, to } = held;
    if (keep && (to.startsIn !== item.startsIn || to.quarters !== item.quarters)) drop(item, to);
  };

  return {
    isHeld: () => grab.current !== null,
    cancel: () => end(false),
    handlers: (item: PlanItem, mode: Grab["mode"] = "move") => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        justDragged.current = false;
        if (event.button !== 0 || event.pointerType === "touch") return;
        event.stopPropagation();
        grab.current = {
          item,
          mode,
          x: event.clientX,
          y: event.clientY,
          isDragging: false,
          to: { startsIn: item.startsIn, quarters: item.quarters },
        };
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const held = grab.current;
        if (!held || held.item.id !== item.id) return;
        if (!held.isDragging) {
          if (Math.hypot(event.clientX - held.x, event.clientY - held.y) < THRESHOLD) return;
          held.isDragging = true;
          event.currentTarget.setPointerCapture(event.pointerId);
        }
        held.to = target(event, held);
        preview(item, held.to);
      },
      onPointerUp: () => end(true),
      onPointerCancel: () => end(false),
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
