import { gapsInOrder } from "./gaps-in-order";
import type { RoleGap } from "./role-gap";

const list = new Intl.ListFormat("en", { type: "conjunction" });
const NAMED = 3;

/** A gap in one sentence: how much grows, what most of all, and how much is there already. */
export function gapSentence({ grows, covered }: RoleGap): string {
  const there = `${covered.length} of the things that are important there ${covered.length === 1 ? "is" : "are"} asked for here already`;
  if (grows.length === 0) return `Nothing would have to grow by much: ${there}.`;
  const first = gapsInOrder(grows)
    .slice(0, NAMED)
    .map(({ name }) => name);
  const most = grows.length > NAMED ? "most of all " : "";
  const things = grows.length === 1 ? "One thing counts" : `${grows.length} things count`;
  return `${things} more there, ${most}${list.format(first)}; ${there}.`;
}
