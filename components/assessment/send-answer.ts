import { answerItemAction } from "@/lib/assessment/actions";
import { untouched } from "@/lib/kernel/form-state";
import type { Sent, UnsentAnswer } from "./answer-queue";

/** Slower than this counts as lost: the answer is sent again. */
const PATIENCE = 10_000;
/** The most time on one question that the server takes: a page left open for days is no reason to refuse its answer. */
const LONGEST = 24 * 60 * 60 * 1000;

/** Sends one answer to the server. Throws when it cannot be known whether it arrived. */
export async function sendAnswer(attemptId: string, answer: UnsentAnswer): Promise<Sent> {
  const form = new FormData();
  form.set("attemptId", attemptId);
  const milliseconds = Math.min(answer.milliseconds, LONGEST);
  for (const [name, value] of Object.entries({ ...answer, milliseconds }))
    form.set(name, String(value));
  const state = await inTime(answerItemAction(untouched, form));
  if (state.ok) {
    const { result } = state;
    return result?.superseded
      ? { kind: "superseded", value: result.value, seq: result.seq }
      : { kind: "kept" };
  }
  if (state.ok === null) throw new Error("no answer");
  if (state.code === "unauthenticated") return { kind: "signed out" };
  if (state.code === "unavailable" || state.code === "too-many") throw new Error(state.code);
  return { kind: "refused", message: state.message };
}

function inTime<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error("late")), PATIENCE);
  });
  return Promise.race([work, late]);
}
