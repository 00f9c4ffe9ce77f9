import "server-only";
import { asActor } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { type Suggestion, suggestions } from "@/lib/planner/domain/credits/candidates";
import { creditLedger } from "@/lib/planner/domain/credits/credit-ledger";
import { heldStandings, notLapsed } from "@/lib/planner/domain/credits/held-standing";
import { fiveYears } from "@/lib/planner/domain/credits/owned";
import { whyBeyond } from "@/lib/planner/domain/credits/why-beyond";
import { leastActivities } from "@/lib/planner/domain/least-activities/least-activities";
import { readCredits } from "./read-credits";
import { readPlanned } from "./read-planned";

/** The fewest activities that keep what the actor holds until the plan's end, and what none of them keeps, each with why. */
export const getLeast = (actor: Actor, today: string) =>
  asActor(actor, async (tx) => {
    const credits = await readCredits(tx, actor.userId);
    const { plan, items } = await readPlanned(tx, actor);
    const until = fiveYears(plan, today).to;
    const { ledger, names } = creditLedger(credits, today);
    const candidates = suggestions(items, notLapsed(credits, today), { today, until });
    const found = leastActivities(
      ledger,
      candidates.map((one) => asCandidate(one, [...names.values()])),
      until > today ? until : today,
    );
    const chosen = new Set(found.chosen);
    // What cannot be judged is in no ledger: nothing shows that these keep it.
    const isKept = ({ id }: { id: string }) =>
      names.has(id) && !found.beyond.includes(names.get(id) ?? "");
    return {
      until,
      plan,
      held: credits.held.length,
      chosen: candidates.filter(({ id }) => chosen.has(id)),
      atLeast: found.atLeast,
      beyond: heldStandings(credits, today)
        .filter(({ held }) => !isKept(held))
        .map((one) => ({ id: one.held.id, title: one.held.title, why: whyBeyond(one) })),
    };
  });

const asCandidate = ({ id, date, hours, category }: Suggestion, allocations: string[]) => ({
  ...{ id, date, minutes: hours * 60, allocations },
  category: category ?? undefined,
});
