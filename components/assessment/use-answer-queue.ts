import { useEffect, useState, useSyncExternalStore } from "react";
import { AnswerQueue, QUIET } from "./answer-queue";
import { sendAnswer } from "./send-answer";

const never = () => () => undefined;
const quiet = () => QUIET;

/** The queue of one sitting in this tab; null on the server. What an earlier page left unsent goes out now. */
export function useAnswerQueue(attemptId: string, seq: number) {
  const [queue, setQueue] = useState<AnswerQueue | null>(null);
  useEffect(() => {
    const send = sendAnswer.bind(null, attemptId);
    const made = new AnswerQueue({ attemptId, send, keep: sessionStorage }, seq);
    setQueue(made);
    void made.flush();
    const retry = () => void made.flush();
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, [attemptId, seq]);
  const state = useSyncExternalStore(queue?.subscribe ?? never, queue?.state ?? quiet, quiet);
  useEffect(() => {
    if (state.waiting === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [state.waiting]);
  return { queue, state };
}
