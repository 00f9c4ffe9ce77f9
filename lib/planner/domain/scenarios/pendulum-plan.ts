import type { Path } from "@/lib/kernel/path";
import { placeEarly } from "@/lib/planner/domain/place-early";
import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";
import { servesByDefault } from "@/lib/planner/domain/serves-by-default";

/** Where each path swings to: hybrid is between the two, and swings towards leading. */
const INTO = {
  specialist: "leadership",
  leadership: "specialist",
  hybrid: "leadership",
} as const satisfies Record<Path, Path>;

const POST = {
  specialist: "A post in the work itself",
  leadership: "A post that leads people",
  hybrid: "A post that does both",
} as const satisfies Record<Path, string>;

type Leg = Pick<PlanItem, "kind" | "title" | "quarters" | "hours" | "notes"> & {
  at: number;
  of: Path;
  after?: number;
};

/**
 * A plan that swings into the other path and ends where it began: agree on the way back first, two years in the
 * other path while one's own is kept fresh, then a post on one's own path again (the last two years).
 *
 * @param means what the plan is for and what there is to give; its items are left out
 * @param newId gives each item its id; called once per item, in order
 */
export function pendulumPlan(
  means: Omit<PlanSnapshot, "items">,
  newId: () => string,
): PlanSnapshot {
  const own = means.path;
  const ids: string[] = [];
  return legs(own, means.targetRole).reduce<PlanSnapshot>(
    (plan, { at, of, after, ...leg }, n) => {
      const id = newId();
      ids.push(id);
      const before = after === undefined ? undefined : ids[after];
      return placeEarly(
        plan,
        {
          ...leg,
          id,
          provider: "",
          credentialId: null,
          startsIn: null,
          earliestIn: null,
          targetIn: null,
          priority: 2,
          costMinor: 0,
          status: "planned",
          droppedReason: null,
          doneIn: null,
          after: before ? [before] : [],
          serves: servesByDefault(leg.kind, of),
          position: n + 1,
        },
        at,
      );
    },
    { ...means, items: [] },
  );
}

function legs(own: Path, target: string): Leg[] {
  const into = INTO[own];
  return [
    {
      kind: "project",
      title: "Agree in writing how and when you come back",
      at: 1,
      quarters: 1,
      hours: 80,
      of: own,
      notes: "How long it is meant to last, which post waits, and who has agreed to it.",
    },
    {
      kind: "role",
      title: POST[into],
      at: 2,
      quarters: 8,
      hours: 0,
      of: into,
      after: 0,
      notes: "Say from the first day that it is for about two years.",
    },
    {
      kind: "training",
      title: `Keep your hand in: one piece of work on the ${own} path each quarter`,
      at: 2,
      quarters: 8,
      hours: 1280,
      of: own,
      notes: "What is not used for two years is hard to be hired for.",
    },
    {
      kind: "project",
      title: "Prepare the way back",
      at: 8,
      quarters: 2,
      hours: 300,
      of: own,
      notes: "Hand over, bring your own skills up to date, and name the date.",
    },
    {
      kind: "role",
      title: target || `${POST[own]}, again`,
      at: 10,
      quarters: 8,
      hours: 0,
      of: own,
      after: 1,
      notes: "Back where you began, with what you have seen from the other side.",
    },
  ];
}
