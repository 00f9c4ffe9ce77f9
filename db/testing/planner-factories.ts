import { checkIns, planItems, plans } from "@/db/schema";
import { parseQuarter } from "@/lib/kernel/quarter";
import { owner } from "./connect";
import { one } from "./one";

type NewPlan = Partial<typeof plans.$inferInsert> & { clientId: string };
type NewItem = Partial<typeof planItems.$inferInsert>;

/** The quarter plans of tests begin in, unless they say otherwise. */
const START = parseQuarter("2027-Q1") ?? 0;

/** An empty specialist plan from 2027-Q1: 100 hours a quarter, USD 3,000 a year. */
export const aPlan = async (given: NewPlan) =>
  one(
    await owner
      .insert(plans)
      .values({
        title: "Five years",
        path: "specialist",
        startsIn: START,
        hoursPerQuarter: 1000,
        budgetsMinor: [300_000, 300_000, 300_000, 300_000, 300_000],
        currency: "USD",
        ...given,
      })
      .returning(),
  );

/** An item of that plan in its first quarter; what is not given asks nothing. */
export const aPlanItem = async (
  plan: { id: string; clientId: string; startsIn: number },
  given: NewItem = {},
) =>
  one(
    await owner
      .insert(planItems)
      .values({
        planId: plan.id,
        clientId: plan.clientId,
        kind: "training",
        title: "A course",
        startsIn: plan.startsIn,
        serves: { specialist: 1, leadership: 0, hybrid: 0.5 },
        ...given,
      })
      .returning(),
  );

/** A finished check-in of that person, of a quarter in which nothing was due. */
export const aCheckIn = async (
  given: Pick<typeof checkIns.$inferInsert, "clientId" | "quarter"> &
    Partial<typeof checkIns.$inferInsert>,
) =>
  one(
    await owner
      .insert(checkIns)
      .values({
        ...{ went: "It went well", changed: "", obstacle: "", confidence: 60, nextStep: "" },
        ...{ itemsDue: 0, itemsDone: 0, hoursDue: 0, hoursDone: 0 },
        ...given,
      })
      .returning(),
  );
