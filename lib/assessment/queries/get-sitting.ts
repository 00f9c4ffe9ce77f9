import "server-only";
import { eq, sql } from "drizzle-orm";
import { asActor, prepared } from "@/db/client";
import { attempts, responses } from "@/db/schema";
import { together } from "@/db/together";
import { mostQuestions } from "@/lib/assessment/domain/next-step";
import { shownQuestions } from "@/lib/assessment/domain/shown-question";
import { sittingProgress } from "@/lib/assessment/domain/sitting-progress";
import { canAnswer } from "@/lib/assessment/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { instrumentOf } from "./instrument-of";

/** A person's own sitting: its questions in order, what is answered, how it stands. Throws NotFound. */
export async function getSitting(actor: Actor, attemptId: string) {
  const { attempt, given, instrument } = await asActor(actor, async (tx) => {
    const [[attempt], given] = await together([
      attemptRow(tx, { attemptId }),
      givenAnswers(tx, { attemptId }),
    ]);
    if (!attempt || !canAnswer(actor, attempt)) throw new NotFound("sitting");
    const instrument = await instrumentOf(tx, attempt.instrumentVersionId);
    return { attempt, given, instrument };
  });
  const isGrowing = attempt.mode === "adaptive" && attempt.stopReason === null;
  return {
    attemptId,
    state: attempt.state,
    stopReason: attempt.stopReason,
    /** The most questions it can come to; null once all of its questions are known. */
    most: isGrowing ? mostQuestions(instrument) : null,
    questions: shownQuestions(instrument, attempt.itemOrder),
    answers: Object.fromEntries(given.map(({ itemId, value }) => [itemId, value])),
    seq: Math.max(0, ...given.map(({ seq }) => seq)),
    progress: sittingProgress(
      attempt.itemOrder,
      new Map(given.map(({ itemId, milliseconds }) => [itemId, milliseconds])),
    ),
  };
}

const asked = sql.placeholder("attemptId");

const attemptRow = prepared((tx) =>
  tx
    .select({
      clientId: attempts.clientId,
      instrumentVersionId: attempts.instrumentVersionId,
      itemOrder: attempts.itemOrder,
      mode: attempts.mode,
      stopReason: attempts.stopReason,
      state: attempts.state,
    })
    .from(attempts)
    .where(eq(attempts.id, asked))
    .prepare("sitting"),
);

const givenAnswers = prepared((tx) =>
  tx
    .select({
      itemId: responses.itemId,
      value: responses.value,
      milliseconds: responses.milliseconds,
      seq: responses.clientSeq,
    })
    .from(responses)
    .where(eq(responses.attemptId, asked))
    .prepare("sitting-answers"),
);
