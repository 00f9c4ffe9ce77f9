import { parseQuarter } from "@/lib/kernel/quarter";
import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";
import { servesByDefault } from "@/lib/planner/domain/serves-by-default";

/** `2027-Q1` as a number, for tests. */
export const q = (text: string): number => parseQuarter(text) ?? Number.NaN;

/** The least item of a test: a training in 2027-Q1 that asks nothing. */
export const anItem = (over: Partial<PlanItem> & { id: string }): PlanItem => ({
  kind: "training",
  title: over.id,
  provider: "",
  credentialId: null,
  startsIn: q("2027-Q1"),
  quarters: 1,
  earliestIn: null,
  hours: 0,
  costMinor: 0,
  status: "planned",
  droppedReason: null,
  doneIn: null,
  after: [],
  serves: servesByDefault("training", null),
  notes: "",
  position: 0,
  ...over,
});

/** A specialist plan from 2027-Q1 with 100 hours a quarter and USD 3,000 a year. */
export const aSnapshot = (items: readonly PlanItem[]): PlanSnapshot => ({
  title: "Five years",
  path: "specialist",
  family: null,
  targetRole: "",
  startsIn: q("2027-Q1"),
  hoursPerQuarter: 1000,
  budgetsMinor: [300_000, 300_000, 300_000, 300_000, 300_000],
  currency: "USD",
  items,
});
