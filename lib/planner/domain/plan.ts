import type { Path } from "@/lib/kernel/path";
import type { Quarter } from "@/lib/kernel/quarter";

/** A plan covers this many quarters from its start: five years. */
export const HORIZON = 20;
/** A plan year is four quarters counted from the plan's start, whatever the calendar says. */
export const QUARTERS_PER_YEAR = 4;
export const PLAN_YEARS = HORIZON / QUARTERS_PER_YEAR;

export const ITEM_KINDS = [
  "certification",
  "training",
  "programme",
  "degree",
  "consulting",
  "project",
  "mentoring",
  "role",
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const ITEM_STATUSES = ["planned", "in progress", "done", "dropped"] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** How much an item matters when not everything fits: 1 must, 2 should, 3 nice. */
export const PRIORITIES = [1, 2, 3] as const;
export type Priority = (typeof PRIORITIES)[number];
export const USUAL_PRIORITY = 2 satisfies Priority;

/** How far an item serves each path, each weight in [0, 1]. */
export type Serves = Readonly<Record<Path, number>>;

/**
 * One thing to do. `startsIn` null: it waits in the tray. Hours are tenths, money is minor units of
 * the plan's currency; both are for the whole item. `after` names what has to end before it starts.
 * `targetIn` is the quarter one wishes it in, which a fit aims at; null: no wish.
 */
export type PlanItem = Readonly<{
  id: string;
  kind: ItemKind;
  title: string;
  provider: string;
  credentialId: string | null;
  startsIn: Quarter | null;
  quarters: number;
  earliestIn: Quarter | null;
  targetIn: Quarter | null;
  priority: Priority;
  hours: number;
  costMinor: number;
  status: ItemStatus;
  droppedReason: string | null;
  doneIn: Quarter | null;
  after: readonly string[];
  serves: Serves;
  notes: string;
  position: number;
}>;

/** A whole plan at one moment: what is drawn, checked, compared and kept as a revision. */
export type PlanSnapshot = Readonly<{
  title: string;
  path: Path;
  family: string | null;
  targetRole: string;
  /** Code of the occupation of the catalogue that the target role is; null where none was chosen. */
  targetOccupation: string | null;
  /** How much of the work is meant to lead people, in percent; null: not said. A hybrid plan is held to it. */
  leadingPercent: number | null;
  /** A ladder of one's own or of the operator's that the plan climbs; null: the family's. */
  ladderId: string | null;
  startsIn: Quarter;
  /** Tenths of an hour, the same for every quarter. */
  hoursPerQuarter: number;
  /** Minor units, one amount per plan year. */
  budgetsMinor: readonly number[];
  currency: string;
  items: readonly PlanItem[];
}>;

/** An item with a place on the timeline. */
export type PlacedItem = PlanItem & { readonly startsIn: Quarter };

/** Whether an item has a place and still counts: not in the tray, not dropped. */
export const isPlaced = (item: PlanItem): item is PlacedItem =>
  item.startsIn !== null && item.status !== "dropped";

/** The last quarter an item occupies. */
export const lastQuarter = (item: PlacedItem): Quarter => item.startsIn + item.quarters - 1;
