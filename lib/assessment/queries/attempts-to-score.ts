import "server-only";
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { attempts, instrumentVersions, responses } from "@/db/schema";
import type { GivenAnswer } from "@/lib/assessment/domain/given-answer";
import { hasResult } from "./has-result";

/**
 * Submitted sittings of a language in the order of their ids, with the answers of those that have no result
 * under that version yet; answers are null where one stands already.
 */
export function attemptsToScore(
  db: Database,
  version: { id: string; language: string },
  which: SQL | undefined,
  most: number,
) {
  const given = sql`(select jsonb_object_agg(${responses.itemId},
    jsonb_build_object('value', ${responses.value}, 'milliseconds', ${responses.milliseconds}))
    from ${responses} where ${responses.attemptId} = ${attempts.id})`;
  return db
    .select({
      id: attempts.id,
      clientId: attempts.clientId,
      itemOrder: attempts.itemOrder,
      answers: sql<Record<
        string,
        GivenAnswer
      > | null>`case when not ${hasResult(version.id)} then coalesce(${given}, '{}') end`,
    })
    .from(attempts)
    .innerJoin(instrumentVersions, eq(instrumentVersions.id, attempts.instrumentVersionId))
    .where(
      and(
        eq(attempts.state, "submitted"),
        eq(instrumentVersions.language, version.language),
        which,
      ),
    )
    .orderBy(asc(attempts.id))
    .limit(most);
}
