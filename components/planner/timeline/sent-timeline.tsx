"use client";
import { Timeline, type TimelineProps } from "./timeline";

/** What a timeline is drawn from, as one text: object by object it costs the server, and the browser, ten times as much. */
export type SentPlan = Pick<TimelineProps, "snapshot" | "versions">;

type SentTimelineProps = Omit<TimelineProps, keyof SentPlan> & { plan: string };

/** A timeline of a plan that was written as JSON. */
export function SentTimeline({ plan, ...props }: SentTimelineProps) {
  const { snapshot, versions } = JSON.parse(plan) as SentPlan;
  return <Timeline {...props} snapshot={snapshot} versions={versions} />;
}
