import "server-only";
import type { Verdict } from "@/lib/assessment/domain/score";
import type { Actor } from "@/lib/kernel/actor";
import { listHistory } from "./list-history";

export type LatestVerdict = { attemptId: string; submittedAt: Date; verdict: Verdict };

/** What the latest sitting of a client says, as `actor` may see it at `now`; null when there is none. */
export async function findLatestVerdict(
  actor: Actor,
  clientId: string,
  now: Date,
): Promise<LatestVerdict | null> {
  const [latest] = await listHistory(actor, clientId, now);
  if (!latest) return null;
  const { attemptId, submittedAt, score } = latest;
  return { attemptId, submittedAt, verdict: score.verdict };
}
