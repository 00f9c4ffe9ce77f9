import type { RefObject } from "react";
import { TrayIcon } from "@/components/planner/plan-icons";
import type { PlanItem } from "@/lib/planner/domain/plan";
import { type BarProps, TrayItem } from "./timeline-bar";

type TimelineTrayProps = {
  box: RefObject<HTMLElement | null>;
  items: readonly PlanItem[];
  barOf: (item: PlanItem) => BarProps;
};

/** What has no quarter yet. */
export const TimelineTray = ({ box, items, barOf }: TimelineTrayProps) => (
  <section
    ref={box}
    aria-label="Tray"
    className="flex min-h-12 flex-wrap items-center gap-2 border-b border-line-strong bg-sunken px-3 py-2"
  >
    <p className="flex items-center gap-2 text-sm text-ink-2">
      <TrayIcon className="size-4" />
      {items.length === 0 ? "The tray is empty: everything has a quarter." : "Not placed yet:"}
    </p>
    {items.map((item) => (
      <TrayItem key={item.id} {...barOf(item)} />
    ))}
  </section>
);
