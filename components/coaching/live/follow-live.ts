import { coalesced } from "./coalesced";

const TOGETHER_MS = 400;
const AGAIN_MS = 10_000;
const MOST_FAILURES = 5;

type Follower = {
  /** When the page was made, by the server's clock. */
  since: number;
  /** `isSure`: there is something new; else something may have been missed. */
  heard: (isSure: boolean) => void;
};

/**
 * Follows a stream of events while this page is looked at: a browser has only a few connections for all its tabs.
 * What came meanwhile is told on coming back. Answers how to stop.
 */
export function followLive(address: string, { since, heard }: Follower): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known = since;
  let failures = 0;
  let isOver = false;
  let isSure = false;
  const turn = coalesced(() => {
    const wasSure = isSure;
    isSure = false;
    heard(wasSure);
  }, TOGETHER_MS);
  const close = () => {
    clearTimeout(timer);
    source?.close();
    source = null;
  };
  const onEvent = ({ type, lastEventId }: MessageEvent) => {
    known = Math.max(known, Number(lastEventId));
    isSure ||= type === "news";
    turn.call();
  };
  const onError = () => {
    // One that is only interrupted comes back by itself; one that was refused does not.
    if (source?.readyState !== EventSource.CLOSED) return;
    failures += 1;
    if (failures < MOST_FAILURES) timer = setTimeout(open, AGAIN_MS);
  };
  function open(): void {
    close();
    if (isOver || document.hidden) return;
    source = new EventSource(`${address}?since=${known}`);
    source.onopen = () => {
      failures = 0;
    };
    source.onerror = onError;
    source.addEventListener("news", onEvent);
    source.addEventListener("perhaps", onEvent);
    source.addEventListener("over", () => {
      isOver = true;
      close();
    });
  }
  const onLook = () => (document.hidden ? close() : open());
  document.addEventListener("visibilitychange", onLook);
  open();
  return () => {
    document.removeEventListener("visibilitychange", onLook);
    turn.stop();
    close();
  };
}
