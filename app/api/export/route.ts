import { exportAccount } from "@/lib/accounts/queries";
import { exportAssessment } from "@/lib/assessment/queries";
import { exportCatalogue } from "@/lib/catalogue/queries";
import { exportCoaching } from "@/lib/coaching/queries";
import { exportPlanner } from "@/lib/planner/queries";
import { now, today } from "@/lib/platform/clock";
import { findActor } from "@/lib/platform/session";

/** Everything the signed-in person owns, as one JSON file. Each room hands over its own part. */
export async function GET(): Promise<Response> {
  const actor = await findActor();
  if (!actor) return Response.json({ error: "Sign in first." }, { status: 401 });
  const copy = {
    format: "fairlead-export/1",
    about:
      "Your own copy. Instants are UTC; quarters are year × 4 + quarter − 1; hours are tenths; money is in minor units.",
    exportedAt: now().toISOString(),
    accounts: await exportAccount(actor),
    catalogue: await exportCatalogue(actor),
    assessment: await exportAssessment(actor),
    planner: await exportPlanner(actor),
    coaching: await exportCoaching(actor),
  };
  return new Response(JSON.stringify(copy, null, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="fairlead-${today(actor.timeZone)}.json"`,
      "cache-control": "private, no-store",
    },
  });
}
