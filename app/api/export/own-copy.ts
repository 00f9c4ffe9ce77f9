import { exportAccount } from "@/lib/accounts/queries";
import { exportAssessment } from "@/lib/assessment/queries";
import { exportCatalogue } from "@/lib/catalogue/queries";
import { exportCoaching } from "@/lib/coaching/queries";
import type { Actor } from "@/lib/kernel/actor";
import { exportPlanner } from "@/lib/planner/queries";
import { now } from "@/lib/platform/clock";

export const UNITS =
  "Instants are UTC; quarters are year × 4 + quarter − 1; hours are tenths; money is in minor units.";

/** Everything the actor owns. Each room hands over its own part. */
export const ownCopy = async (actor: Actor) => ({
  format: "fairlead-export/1",
  about: `Your own copy. ${UNITS}`,
  exportedAt: now().toISOString(),
  accounts: await exportAccount(actor),
  catalogue: await exportCatalogue(actor),
  assessment: await exportAssessment(actor),
  planner: await exportPlanner(actor),
  coaching: await exportCoaching(actor),
});
export type OwnCopy = Awaited<ReturnType<typeof ownCopy>>;
