import { useRef, useState } from "react";
import type { HitLine } from "@/lib/catalogue/domain/hit-words";

export type Answer = { lines: HitLine[]; note: string | null };

/** So long nobody types before it is asked for: most people's letters come faster. */
const PAUSE_MS = 120;

/**
 * What is found as somebody types: asked for at a pause, and the answer to an older text is dropped. A failure leaves
 * the list closed; the form still works.
 */
export function useAnswers() {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const last = useRef<{ timer: number; abort: AbortController } | null>(null);

  const close = () => {
    clearTimeout(last.current?.timer);
    last.current?.abort.abort();
    setAnswer(null);
  };

  const ask = (typed: string) => {
    const text = typed.trim();
    if (text.length < 2) return close();
    clearTimeout(last.current?.timer);
    last.current?.abort.abort();
    const abort = new AbortController();
    const timer = window.setTimeout(() => {
      fetch(`/api/search?q=${encodeURIComponent(text)}`, { signal: abort.signal })
        .then((reply) => (reply.ok ? reply.json() : null))
        .then((found: Answer | null) => abort.signal.aborted || setAnswer(found))
        .catch(() => abort.signal.aborted || setAnswer(null));
    }, PAUSE_MS);
    last.current = { timer, abort };
  };

  return { answer, ask, close };
}
