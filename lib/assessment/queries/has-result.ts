import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { attempts, results } from "@/db/schema";
import { SCORING_VERSION } from "@/lib/assessment/domain/score-attempt";

/** Whether a sitting has a result under a version, by the way of scoring of today. For queries on attempts. */
export const hasResult = (versionId: string): SQL =>
  sql`exists (select from ${results} where ${results.attemptId} = ${attempts.id}
    and ${results.instrumentVersionId} = ${versionId} and ${results.scoringVersion} = ${SCORING_VERSION})`;
