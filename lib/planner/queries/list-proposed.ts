import "server-only";
import { hoursText } from "@/lib/planner/domain/hours";
import { proposedTowards } from "@/lib/planner/domain/proposed-towards";
import type { getTarget } from "./get-target";
import { asStarter } from "./starter-credentials";

type Target = Awaited<ReturnType<typeof getTarget>>;

/** What the plan lacks on the way to a target, as items to add; none without a plan. Asks nothing further. */
export function listProposed({ plan, occupation, missing, credentials }: Target) {
  if (!plan) return [];
  const starters = credentials.map((entry) => asStarter(entry, null));
  const towards = { title: occupation.title, missing, credentials: starters };
  return proposedTowards(plan, towards).map(({ key, title, why, quarters, hours }) => ({
    ...{ key, title, why },
    words: `${quarters} quarter${quarters === 1 ? "" : "s"}${hours > 0 ? `, ${hoursText(hours)} h` : ""}`,
  }));
}
