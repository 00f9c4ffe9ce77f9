"use client";
import { type KeyboardEvent, useEffect, useState } from "react";
import { KIND } from "@/components/planner/item-looks";
import { HORIZON, ITEM_KINDS, type PlanItem } from "@/lib/planner/domain/plan";
import type { Lane } from "./pack-lanes";
import type { Patch } from "./use-placement";

type KeyboardProps = {
  lanes: readonly Lane[];
  tray: readonly PlanItem[];
  startsIn: number;
  canEdit: boolean;
  selected: string | null;
  preview: { item: PlanItem; to: Patch } | null;
  setPreview: (preview: { item: PlanItem; to: Patch } | null) => void;
  say: (words: string) => void;
  place: (item: PlanItem, to: Patch) => void;
  reorder: (item: PlanItem, direction: "up" | "down") => void;
  step: (way: "undo" | "redo") => void;
};

const HOW =
  "Moving. Left and right change the quarter, with Shift the length, up and down the lane. Enter keeps it, Escape puts it back.";

/** The keyboard model: one Tab stop, arrows between items, M to move, and undo from anywhere on the page. */
export function useKeyboard(props: KeyboardProps) {
  const { lanes, tray, canEdit, preview, setPreview, say, place, reorder, step } = props;
  const order = [
    ...lanes.flatMap(({ places }) => [...places].sort(byPlace).map((p) => p.item.id)),
    ...tray.map(({ id }) => id),
  ];
  const [focused, setFocused] = useState<string | null>(props.selected);
  const active = focused && order.includes(focused) ? focused : (order[0] ?? null);

  useEffect(() => {
    if (!canEdit) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      const inField =
        event.target instanceof Element && event.target.closest("input, textarea, select");
      if (inField || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      step(key === "y" || event.shiftKey ? "redo" : "undo");
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [canEdit, step]);

  const begin = (item: PlanItem) => {
    if (item.status === "done") return say(`${item.title} is done and stays where it was done.`);
    const startsIn = item.startsIn ?? props.startsIn;
    setPreview({ item, to: { startsIn, quarters: item.quarters } });
    say(HOW);
  };

  const whileMoving = (event: KeyboardEvent, item: PlanItem, to: Patch) => {
    const steps = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const lane = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (steps !== undefined)
      setPreview({ item, to: event.shiftKey ? resized(to, steps) : shifted(to, steps) });
    else if (lane !== undefined) {
      if (item.credentialId) say("It comes from the catalogue, which says what kind it is.");
      else setPreview({ item, to: { ...to, kind: nextKind(to.kind ?? item.kind, lane) } });
    } else if (event.key === "Enter") {
      setPreview(null);
      place(item, to);
    } else if (event.key === "Escape") {
      setPreview(null);
      say(`${item.title} stays where it was.`);
    } else if (event.key !== "Tab") return;
    if (event.key !== "Tab") event.preventDefault();
  };

  const shifted = (to: Patch, steps: number): Patch => ({
    ...to,
    startsIn: clamp(
      (to.startsIn ?? props.startsIn) + steps,
      props.startsIn,
      props.startsIn + HORIZON - to.quarters,
    ),
  });
  const resized = (to: Patch, steps: number): Patch => ({
    ...to,
    quarters: clamp(
      to.quarters + steps,
      1,
      props.startsIn + HORIZON - (to.startsIn ?? props.startsIn),
    ),
  });

  const onKeyDown = (event: KeyboardEvent, item: PlanItem) => {
    if (preview) return whileMoving(event, preview.item, preview.to);
    if (event.ctrlKey || event.metaKey) return;
    if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown") && canEdit)
      reorder(item, event.key === "ArrowUp" ? "up" : "down");
    else if (event.altKey) return;
    else if ((event.key === "m" || event.key === "M" || event.key === " ") && canEdit) begin(item);
    else if (event.key.startsWith("Arrow") || event.key === "Home" || event.key === "End")
      focus(neighbour(order, lanes, item.id, event.key));
    else return;
    event.preventDefault();
  };

  return { active, setFocused, onKeyDown, laneOf: (kind: keyof typeof KIND) => KIND[kind].lane };
}

const clamp = (n: number, min: number, max: number) => Math.min(max, Math.max(min, n));

const byPlace = (a: { column: number; row: number }, b: { column: number; row: number }) =>
  a.column - b.column || a.row - b.row;

function nextKind(kind: (typeof ITEM_KINDS)[number], by: number) {
  const at = clamp(ITEM_KINDS.indexOf(kind) + by, 0, ITEM_KINDS.length - 1);
  return ITEM_KINDS[at] ?? kind;
}

/** Left and right walk along time in one lane and on into the next; up and down go to the nearest in another lane. */
function neighbour(order: readonly string[], lanes: readonly Lane[], id: string, key: string) {
  const at = order.indexOf(id);
  if (key === "Home") return order[0];
  if (key === "End") return order.at(-1);
  if (key === "ArrowLeft") return order[at - 1];
  if (key === "ArrowRight") return order[at + 1];
  const home = lanes.findIndex(({ places }) => places.some(({ item }) => item.id === id));
  const column = lanes[home]?.places.find(({ item }) => item.id === id)?.column ?? 0;
  const filled = lanes.filter(
    ({ places }, lane) =>
      places.length > 0 &&
      (home < 0 ? key === "ArrowUp" : key === "ArrowUp" ? lane < home : lane > home),
  );
  const lane = key === "ArrowUp" ? filled.at(-1) : filled[0];
  const nearest = [...(lane?.places ?? [])].sort(
    (a, b) => Math.abs(a.column - column) - Math.abs(b.column - column),
  )[0];
  const trayFirst = order.find(
    (one) => !lanes.some(({ places }) => places.some((p) => p.item.id === one)),
  );
  return nearest?.item.id ?? (key === "ArrowDown" ? trayFirst : undefined);
}

const focus = (id: string | undefined) => {
  if (id) document.querySelector<HTMLElement>(`[data-bar="${id}"]`)?.focus();
};
