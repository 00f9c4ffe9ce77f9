import type { Actor } from "@/lib/kernel/actor";
import type { Quarter } from "@/lib/kernel/quarter";
import { addTripwire, createScenario } from "@/lib/planner/commands";

/** What the person would do if nobody let them lead, and how long they wait for that. */
export async function giveScenarios(actor: Actor, planId: string, here: Quarter): Promise<void> {
  await createScenario(actor, {
    scenario: "B",
    title: "Deeper instead of wider",
    path: "specialist",
    begin: { kind: "template" },
  });
  await addTripwire(actor, {
    planId,
    condition: "a small team of my own",
    dueIn: here + 5,
    itemId: null,
    wantedStatus: "done",
    switchTo: "B",
  });
}
