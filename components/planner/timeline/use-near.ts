"use client";
import { type RefObject, useEffect } from "react";
import { PLAN_YEARS } from "@/lib/planner/domain/plan";

/** Lane names stay in sight, nine rem wide. */
const NAMES = 144;

/** Brings what the address asks for into sight, once: the year, else the item that was looked at. */
export function useNear(
  box: RefObject<HTMLElement | null>,
  { year, selected }: { year: number | null; selected: string | null },
) {
  useEffect(() => {
    const scroller = box.current;
    if (scroller && year)
      scroller.scrollLeft = ((scroller.scrollWidth - NAMES) / PLAN_YEARS) * (year - 1);
    else if (selected)
      scroller
        ?.querySelector(`[data-bar="${selected}"]`)
        ?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [box, year, selected]);
}
