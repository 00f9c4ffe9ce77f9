import "server-only";
import { resultSentences } from "@/lib/assessment/domain/result-sentences";
import { listHistory } from "@/lib/assessment/queries";
import type { Actor } from "@/lib/kernel/actor";
import { PATHS, type Path } from "@/lib/kernel/path";
import type { LatestVerdict } from "@/lib/planner/domain/drift";
import { now } from "@/lib/platform/clock";

/** What the actor's latest result says, as far as choosing and planning need it; null without one. */
export async function findLatestReading(actor: Actor) {
  const [latest] = await listHistory(actor, actor.userId, now());
  if (!latest) return null;
  const { verdict, probabilities } = latest.score;
  return {
    attemptId: latest.attemptId,
    submittedAt: latest.submittedAt,
    ...resultSentences(verdict),
    verdict,
    /** Null where the sitting cannot carry a result. */
    probabilities: verdict.kind === "none" ? null : onlyPaths(probabilities),
  };
}

const onlyPaths = (all: Readonly<Record<Path, number>>): Record<Path, number> => ({
  specialist: all.specialist,
  leadership: all.leadership,
  hybrid: all.hybrid,
});

/** The same as drift asks for it. Whether a shift between two sittings is real is not judged here. */
export async function latestVerdict(actor: Actor): Promise<LatestVerdict | null> {
  const reading = await findLatestReading(actor);
  if (!reading || reading.verdict.kind === "none") return null;
  const { outcome, probability } = reading.verdict;
  const path = PATHS.find((one) => one === outcome);
  return { verdict: path ?? "exploring", probability, changed: null };
}
