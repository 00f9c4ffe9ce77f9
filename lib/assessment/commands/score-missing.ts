import "server-only";
import { setImmediate } from "node:timers/promises";
import type { Database } from "@/db/client";
import { results } from "@/db/schema";
import type { GivenAnswer } from "@/lib/assessment/domain/given-answer";
import type { PublishedInstrument } from "@/lib/assessment/domain/published-instrument";
import type { Score } from "@/lib/assessment/domain/score";
import { SCORING_VERSION } from "@/lib/assessment/domain/score-attempt";
import { scoreUnder } from "@/lib/assessment/domain/score-under";

export type AttemptToScore = {
  id: string;
  clientId: string;
  itemOrder: string[];
  /** Null where a result stands already. */
  answers: Readonly<Record<string, GivenAnswer>> | null;
};

/** Results kept at a time: a transaction around this must not lie idle for long. */
const AT_A_TIME = 10;

/**
 * Scores sittings that have no result under `version`, and keeps the results; one that came in between stands.
 * Throws RangeError on an answer that cannot be one, unless `onFault` takes it.
 */
export async function scoreMissing(
  db: Database,
  version: PublishedInstrument,
  sittings: readonly AttemptToScore[],
  onFault?: (fault: unknown) => void,
): Promise<void> {
  let rows: (typeof results.$inferInsert)[] = [];
  const keep = async () => {
    if (rows.length > 0) await db.insert(results).values(rows).onConflictDoNothing();
    rows = [];
  };
  for (const { id, clientId, itemOrder, answers } of sittings) {
    if (!answers) continue;
    try {
      const score = scoreUnder(version, itemOrder, new Map(Object.entries(answers)));
      rows.push({ attemptId: id, clientId, ...resultOf(version, score) });
    } catch (fault) {
      if (!onFault) throw fault;
      onFault(fault);
    }
    // Other work of this process goes between: one sitting takes a tenth of a second.
    await setImmediate();
    if (rows.length === AT_A_TIME) await keep();
  }
  await keep();
}

const resultOf = ({ id }: PublishedInstrument, score: Score) => ({
  instrumentVersionId: id,
  scoringVersion: SCORING_VERSION,
  verdict: score.verdict.kind,
  leading: score.verdict.kind === "none" ? null : score.verdict.outcome,
  score,
});
