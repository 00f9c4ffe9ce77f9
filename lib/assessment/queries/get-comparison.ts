import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import { asActorOnce, type Database } from "@/db/client";
import { attempts, responses } from "@/db/schema";
import type { Grant } from "@/lib/accounts/domain/grant";
import { changeBetween, isOneScale, OTHER_RETESTS } from "@/lib/assessment/domain/change-between";
import { changedAnswers } from "@/lib/assessment/domain/changed-answers";
import { shownQuestions } from "@/lib/assessment/domain/shown-question";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { instrumentOf } from "./instrument-of";
import { listHistory } from "./list-history";

type Pair = { a: string | null; b: string | null };
const ANSWERS_SHOWN = 6;

/**
 * Two sittings of a client beside each other, in either order: the first and the latest where none is named.
 * A coach who holds `results` sees both results and the change, never an answer, and the look is written down.
 *
 * @returns all sittings to choose from; `pair` null where there are not two different ones to compare
 * @throws NotFound when one that is named is not among what `actor` may see
 */
export const getComparison = (
  actor: Actor,
  clientId: string,
  { a, b }: Pair,
  at: { now: Date; known?: readonly Grant[] },
) =>
  asActorOnce(actor, async (tx) => {
    const sittings = await listHistory(actor, clientId, at.now, at.known);
    const named = [a, b].filter((id) => id !== null);
    const found = sittings.filter(({ attemptId }) => named.includes(attemptId));
    if (found.length < new Set(named).size) throw new NotFound("sitting");
    const [after, before] =
      named.length === 0 && sittings.length > 1 ? [sittings[0], sittings.at(-1)] : found;
    if (!before || !after) return { sittings, pair: null };
    const ids = [before.attemptId, after.attemptId] as const;
    if (actor.userId !== clientId) {
      const deed = { actor, subjectId: clientId, action: "read", resource: "result" } as const;
      await audit(tx, { ...deed, resourceId: after.attemptId });
      await audit(tx, { ...deed, resourceId: before.attemptId });
    }
    const pair = {
      before,
      after,
      isOneScale: isOneScale(before, after),
      statement: changeBetween(before, after, OTHER_RETESTS),
      answers: actor.userId === clientId ? await answersOf(tx, ids) : null,
    };
    return { sittings, pair };
  });

async function answersOf(tx: Database, [before, after]: readonly [string, string]) {
  const rows = await tx
    .select({
      id: attempts.id,
      takenWith: attempts.instrumentVersionId,
      order: attempts.itemOrder,
      answers: sql<
        Record<string, number>
      >`coalesce(jsonb_object_agg(${responses.itemId}, ${responses.value}) filter (where ${responses.itemId} is not null), '{}')`,
    })
    .from(attempts)
    .leftJoin(responses, eq(responses.attemptId, attempts.id))
    .where(inArray(attempts.id, [before, after]))
    .groupBy(attempts.id);
  const read = async (wanted: string) => {
    const row = rows.find(({ id }) => id === wanted);
    if (!row) throw new NotFound("sitting");
    const instrument = await instrumentOf(tx, row.takenWith);
    // What one would do in a situation has no steps to differ by.
    const unordered = instrument.items.flatMap(({ id, format }) => (format === "sjt" ? id : []));
    const order = row.order.filter((id) => !unordered.includes(id));
    return { questions: shownQuestions(instrument, order), answers: row.answers };
  };
  return changedAnswers(await read(before), await read(after), ANSWERS_SHOWN);
}
