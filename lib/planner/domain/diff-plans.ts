import {
  type Change,
  ITEM_CHANGES,
  type ItemChange,
  PLAN_CHANGES,
  type PlanChange,
} from "./change";
import type { PlanItem, PlanSnapshot } from "./plan";

/**
 * Everything that differs between two snapshots, said once: `applyChanges(a, diffPlans(a, b))` equals
 * `b`, `diffPlans(a, a)` is empty, and no item is named twice for one kind of change.
 *
 * @returns the plan's own changes, then what was added and removed, then each item in `b`'s order
 */
export function diffPlans(a: PlanSnapshot, b: PlanSnapshot): Change[] {
  const before = new Map(a.items.map((item) => [item.id, item]));
  const after = new Set(b.items.map(({ id }) => id));
  const ofPlan = Object.entries(PLAN_CHANGES).flatMap(([kind, fields]) => {
    const [from, to] = [part(a, fields), part(b, fields)];
    // Kind and fields come from one entry of the table, which the type cannot follow.
    return same(from, to) ? [] : [{ kind, from, to } as unknown as PlanChange];
  });
  const added = b.items.filter(({ id }) => !before.has(id));
  const removed = a.items.filter(({ id }) => !after.has(id));
  return [
    ...ofPlan,
    ...added.map((item) => ({ kind: "added" as const, item })),
    ...removed.map((item) => ({ kind: "removed" as const, item })),
    ...b.items.flatMap((item) => {
      const old = before.get(item.id);
      return old ? diffItems(old, item) : [];
    }),
  ];
}

function diffItems(a: PlanItem, b: PlanItem): ItemChange[] {
  return Object.entries(ITEM_CHANGES).flatMap(([kind, fields]) => {
    const [from, to] = [part(a, fields), part(b, fields)];
    if (same(from, to)) return [];
    // As above: one entry of the table gives both the kind and its fields.
    return [{ kind, itemId: a.id, title: a.title, from, to } as unknown as ItemChange];
  });
}

function part<T extends object>(of: T, fields: readonly (keyof T)[]): Partial<T> {
  const picked: Partial<T> = {};
  for (const field of fields) picked[field] = of[field];
  return picked;
}

/** Equality of plain data: order of keys does not matter, order in lists does. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && same(value, right.get(key)))
  );
}
