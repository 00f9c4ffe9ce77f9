import type { RefObject } from "react";
import { KIND } from "@/components/planner/item-looks";
import type { PlanItem } from "@/lib/planner/domain/plan";
import type { Lane } from "./pack-lanes";
import { type BarProps, TimelineBar } from "./timeline-bar";

type TimelineLaneProps = {
  lane: Lane;
  scale: number;
  /** The twenty columns of the first lane, to turn pixels into quarters. */
  columns?: RefObject<HTMLDivElement | null> | undefined;
  barOf: (item: PlanItem) => BarProps;
};

/** All items of one kind, in as many rows as they need. */
export function TimelineLane({ lane, scale, columns, barOf }: TimelineLaneProps) {
  const { icon: Icon, lane: name } = KIND[lane.kind];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a lane is a group, not a set of form fields
    <div role="group" aria-label={name} className="lane">
      <div className="lane-name">
        <Icon className="mt-0.5 size-4 shrink-0" />
        {name}
      </div>
      <div ref={columns} className="grid min-h-9 flex-1 auto-rows-[2.25rem] grid-cols-20">
        {lane.places.map((at) => (
          <TimelineBar key={at.item.id} place={at} scale={scale} {...barOf(at.item)} />
        ))}
      </div>
    </div>
  );
}
