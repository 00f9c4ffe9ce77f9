import type { IndustryView } from "./industry-view";
import { shortSector } from "./sector-words";

/** A percentage as people say it: whole, never nothing where there is something, and never torn apart. */
export function percentWords(percent: number): string {
  if (percent > 0 && percent < 0.5) return "under 1\u00a0%";
  return `${Math.round(percent)}\u00a0%`;
}

/** The mix of jobs in one sentence: what is there, not what anybody values. */
export function mixSentence({ title, mix }: Pick<IndustryView, "title" | "mix">): string {
  const of = (percent: number) => percentWords(percent);
  return `Of the jobs in ${shortSector(title)}, ${of(mix.leadership)} are mostly leadership, ${of(mix.hybrid)} hybrid, ${of(mix.specialist)} mostly specialist work and ${of(mix.practitioner)} hands-on practice.`;
}
