import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { asActor, prepared } from "@/db/client";
import { attempts, instrumentVersions, results } from "@/db/schema";
import { shownScorings } from "@/lib/assessment/domain/shown-version";
import { storedReading } from "@/lib/assessment/schema";
import type { Actor } from "@/lib/kernel/actor";
import { SCORING } from "./scoring-columns";

/** The parts of a score that pages beside the result's own do not read: most of its weight. */
const UNREAD = sql`array['drivers','facets','sensitivity','flip','flags','rawMeans','workItself','answered','cuts','covariance']`;

const readingRows = prepared((tx) =>
  tx
    .select({ ...SCORING, score: sql<unknown>`${results.score} - ${UNREAD}` })
    .from(attempts)
    .innerJoin(results, eq(results.attemptId, attempts.id))
    .innerJoin(instrumentVersions, eq(instrumentVersions.id, results.instrumentVersionId))
    .where(and(eq(attempts.clientId, sql.placeholder("clientId")), eq(attempts.state, "submitted")))
    .orderBy(desc(attempts.startedAt), attempts.id)
    .prepare("readings"),
);

/** The actor's own scored sittings, newest first, as far as change and choosing need them. */
export const listReadings = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const rows = await readingRows(tx, { clientId: actor.userId });
    return shownScorings(rows).map(({ startedAt, submittedAt, score, ...row }) => ({
      attemptId: row.attemptId,
      submittedAt: submittedAt ?? startedAt,
      language: row.language,
      instrumentVersionId: row.instrumentVersionId,
      scoringVersion: row.scoringVersion,
      score: storedReading.parse(score),
    }));
  });
