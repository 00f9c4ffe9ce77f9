import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import type { SaidChange } from "./changes-between";

/** What a comment is about today; a comment is never lost, whatever became of its item. */
export type CommentAnchor =
  | { kind: "plan" }
  | { kind: "item"; title: string; state: "as reviewed" | "changed since" | "gone" };

/**
 * Where a comment stands. It belongs to the item by id, not by place or name.
 *
 * @param reviewed the revision that was commented on
 * @param since    what changed in the plan since that revision
 */
export function commentAnchor(
  itemId: string | null,
  reviewed: PlanSnapshot,
  since: { changes: readonly SaidChange[]; itemIds: ReadonlySet<string> },
): CommentAnchor {
  if (itemId === null) return { kind: "plan" };
  const title = reviewed.items.find(({ id }) => id === itemId)?.title ?? "An item";
  if (!since.itemIds.has(itemId)) return { kind: "item", title, state: "gone" };
  const isChanged = since.changes.some((change) => change.itemId === itemId);
  return { kind: "item", title, state: isChanged ? "changed since" : "as reviewed" };
}
