import type { Quarter } from "@/lib/kernel/quarter";
import { isPlaced, type PlanItem, type PlanSnapshot } from "@/lib/planner/domain/plan";

/** Where an item lies: its first quarter, and how many it takes. */
export type Stay = Readonly<{ startsIn: Quarter; quarters: number }>;

/** An item that lies elsewhere than it did; null on the side where it has no place on the timeline. */
export type WasAndIs = Readonly<{ id: string; title: string; was: Stay | null; is: Stay | null }>;

const stayOf = (item: PlanItem | undefined): Stay | null =>
  item && isPlaced(item) ? { startsIn: item.startsIn, quarters: item.quarters } : null;

const same = (a: Stay | null, b: Stay | null): boolean =>
  a?.startsIn === b?.startsIn && a?.quarters === b?.quarters;

const firstOf = ({ was, is }: WasAndIs): Quarter =>
  Math.min(was?.startsIn ?? Number.POSITIVE_INFINITY, is?.startsIn ?? Number.POSITIVE_INFINITY);

/**
 * Every item whose place on the timeline differs between two snapshots, once each, the earliest first: moved,
 * resized, new, gone, dropped, or taken out of or into the tray. Its title is the later one.
 */
export function wasAndIs(before: PlanSnapshot, after: PlanSnapshot): WasAndIs[] {
  const old = new Map(before.items.map((item) => [item.id, item]));
  const all = new Map([...old, ...after.items.map((item) => [item.id, item] as const)]);
  const now = new Map(after.items.map((item) => [item.id, item]));
  return [...all.values()]
    .map(({ id, title }) => ({ id, title, was: stayOf(old.get(id)), is: stayOf(now.get(id)) }))
    .filter(({ was, is }) => !same(was, is))
    .sort((a, b) => firstOf(a) - firstOf(b) || (a.id < b.id ? -1 : 1));
}
