import "server-only";
import { latestChange } from "@/lib/assessment/domain/latest-change";
import { resultSentences } from "@/lib/assessment/domain/result-sentences";
import { listReadings } from "@/lib/assessment/queries";
import type { Actor } from "@/lib/kernel/actor";
import { PATHS, type Path } from "@/lib/kernel/path";
import type { LatestVerdict } from "@/lib/planner/domain/drift";

/** What the actor's latest result says, as far as choosing and planning need it; null without one. */
export async function findLatestReading(actor: Actor) {
  const sittings = await listReadings(actor);
  const [latest] = sittings;
  if (!latest) return null;
  const { verdict, probabilities } = latest.score;
  return {
    attemptId: latest.attemptId,
    submittedAt: latest.submittedAt,
    ...resultSentences(verdict),
    verdict,
    /** Null where the sitting cannot carry a result. */
    probabilities: verdict.kind === "none" ? null : onlyPaths(probabilities),
    /** Whether either orientation really changed since an earlier sitting; null without one to compare with. */
    get changed() {
      return isRealChange(latestChange(sittings));
    },
  };
}

const isRealChange = (statement: ReturnType<typeof latestChange>): boolean | null =>
  statement && Object.values(statement.dimensions).some(({ verdict }) => verdict === "real");

const onlyPaths = (all: Readonly<Record<Path, number>>): Record<Path, number> => ({
  specialist: all.specialist,
  leadership: all.leadership,
  hybrid: all.hybrid,
});

/** The same as drift asks for it, with whether the shift since an earlier sitting is a real change. */
export async function latestVerdict(actor: Actor): Promise<LatestVerdict | null> {
  const reading = await findLatestReading(actor);
  if (!reading || reading.verdict.kind === "none") return null;
  const { outcome, probability } = reading.verdict;
  const path = PATHS.find((one) => one === outcome);
  return {
    verdict: path ?? "exploring",
    probability,
    // Compared only where it is asked for: most plans do not drift, and the comparison is the dearest part.
    get changed() {
      return reading.changed;
    },
  };
}
