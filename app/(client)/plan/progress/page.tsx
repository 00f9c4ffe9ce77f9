import { redirect } from "next/navigation";
import { findPlan } from "@/lib/planner/queries";
import { requireActor } from "@/lib/platform/session";

/** The progress of the plan there is. */
export default async function OwnProgressPage() {
  const plan = await findPlan(await requireActor());
  redirect(plan ? `/plan/${plan.id}/progress` : "/plan");
}
