import { eq } from "drizzle-orm";
import { planItems } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { aSession, aUser } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";

// Imported only once the environment says which database it is.

const ITEMS = 60;
const KINDS = ["certification", "training", "programme", "project", "mentoring", "role"] as const;

/** A plan of sixty items over the five years, every third waiting for the one before; and its owner's session. */
export async function aFullPlan() {
  const person = await aUser();
  const plan = await aPlan({ clientId: person.id, hoursPerQuarter: 2000 });
  const item = await aPlanItem(plan, { title: "The one that is moved", hours: 200 });
  let before = item.id;
  for (let n = 1; n < ITEMS; n += 1) {
    const { id } = await aPlanItem(plan, {
      ...{ title: `Something to do, number ${n}`, hours: 100 + n, position: n },
      ...{ kind: KINDS[n % KINDS.length] ?? "training", startsIn: plan.startsIn + (n % 18) },
      ...{ quarters: 1 + (n % 3), after: n % 3 === 0 ? [before] : [] },
    });
    before = id;
  }
  return { plan, item, cookie: (await aSession(person)).cookie };
}

/** The version an item stands at. */
export async function versionOf(itemId: string): Promise<number> {
  const [row] = await owner
    .select({ version: planItems.version })
    .from(planItems)
    .where(eq(planItems.id, itemId));
  return row?.version ?? 0;
}
