import "server-only";
import type { Actor } from "@/lib/kernel/actor";
import type { LatestVerdict } from "@/lib/planner/domain/drift";

/** What the actor's latest result says, as far as planning needs it; null without a result. */
export async function latestVerdict(_actor: Actor): Promise<LatestVerdict | null> {
  return null;
}
