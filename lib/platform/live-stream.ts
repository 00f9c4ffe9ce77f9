import "server-only";
import { BEAT_FRAME, eventFrame, openingFrame } from "@/lib/kernel/event-frame";
import { now } from "./clock";
import type { Heard, LiveHub } from "./live-hub";

const BEAT_MS = 25_000;
const RETRY_MS = 3000;

/** `over`: whoever listens may listen no longer. */
export type Verdict = "news" | "nothing" | "over";

type Given = {
  hub: Pick<LiveHub, "listen" | "after">;
  /** When the page was made that this stream keeps fresh. */
  since: number;
  /** Whether a payload is worth a judgement at all. */
  concerns: (payload: string) => boolean;
  /** What this reader may hear of a payload at this moment; of null, whether they may still listen. */
  judge: (payload: string | null) => Promise<Verdict>;
  ended: () => void;
  /** Aborted when the reader has gone, which may be before anything is sent: the framework then cancels nothing. */
  gone: AbortSignal;
  beatMs?: number;
};

/**
 * A stream of events for one reader. Nothing is sent that was not judged a moment before, one after the other; a
 * judgement that fails ends it. `news`: there is something new; `perhaps`: something may have been missed; `over`.
 */
export function liveStream(given: Given): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder();
  let stop = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let isOpen = true;
      let turn = Promise.resolve();
      const send = (frame: string) => controller.enqueue(bytes.encode(frame));
      stop = () => {
        if (!isOpen) return;
        isOpen = false;
        given.gone.removeEventListener("abort", close);
        clearInterval(beat);
        leave();
        given.ended();
      };
      const close = () => {
        if (!isOpen) return;
        stop();
        controller.close();
      };
      const judged = async (payload: string | null, frameOf: (verdict: Verdict) => string) => {
        if (!isOpen) return;
        const verdict = await given.judge(payload);
        if (!isOpen) return;
        if (verdict !== "over") return send(frameOf(verdict));
        send(eventFrame("over", now().getTime()));
        close();
      };
      const queue = (...one: Parameters<typeof judged>) => {
        turn = turn.then(() => judged(...one)).catch(close);
      };
      const onHeard = (heard: Heard | null) => {
        if (heard === null) return queue(null, () => eventFrame("perhaps", now().getTime()));
        const { at, payload } = heard;
        if (!given.concerns(payload)) return;
        queue(payload, (verdict) => (verdict === "news" ? eventFrame("news", at) : BEAT_FRAME));
      };
      const beat = setInterval(() => queue(null, () => BEAT_FRAME), given.beatMs ?? BEAT_MS);
      const leave = given.hub.listen(onHeard);
      send(openingFrame(RETRY_MS));
      if (given.gone.aborted) return close();
      given.gone.addEventListener("abort", close, { once: true });
      for (const heard of given.hub.after(given.since) ?? [null]) onHeard(heard);
    },
    cancel: () => stop(),
  });
}
