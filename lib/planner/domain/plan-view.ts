import type { Path } from "@/lib/kernel/path";
import type { Screen } from "@/lib/kernel/screen";
import type { ItemKind, ItemStatus, PlanItem } from "./plan";

export const PLAN_VIEWS = ["timeline", "list", "calendar"] as const;
export type PlanViewName = (typeof PLAN_VIEWS)[number];

/** How a plan is looked at: everything the three views share, and all of it in the address. */
export type PlanView = Readonly<{
  /** Null: what suits the screen. */
  view: PlanViewName | null;
  /** One plan year, 1 to 5, brought near; null: all five. */
  year: number | null;
  kind: ItemKind | null;
  status: ItemStatus | null;
  /** Only what serves the plan's path fully. */
  serving: boolean;
  /** The item that is looked at. */
  item: string | null;
}>;

/** What suits a screen. */
const SUITS = { wide: "timeline", narrow: "list" } as const;

/** The views to draw: the one that was asked for, else what suits the screen; both where it is not known. */
export const drawnViews = (
  asked: PlanViewName | null,
  screen: Screen | null,
): readonly PlanViewName[] => {
  if (asked) return [asked];
  return screen ? [SUITS[screen]] : [SUITS.wide, SUITS.narrow];
};

/** The address of a plan looked at in a certain way; what is not narrowed is not said. */
export function planAddress(planId: string, view: PlanView): string {
  const query = new URLSearchParams(
    Object.entries({
      view: view.view,
      year: view.year === null ? null : String(view.year),
      kind: view.kind,
      status: view.status,
      serving: view.serving ? "yes" : null,
      item: view.item,
    }).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  ).toString();
  return query ? `/plan/${planId}?${query}` : `/plan/${planId}`;
}

/** Whether a view leaves any item out. */
export const isNarrowed = ({ kind, status, serving }: PlanView): boolean =>
  kind !== null || status !== null || serving;

/** Whether an item of a plan for `path` is seen in a view. */
export const isShown = (
  { kind, status, serves }: Pick<PlanItem, "kind" | "status" | "serves">,
  view: PlanView,
  path: Path,
): boolean =>
  (view.kind === null || view.kind === kind) &&
  (view.status === null || view.status === status) &&
  (!view.serving || serves[path] === 1);
