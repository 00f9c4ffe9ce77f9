import "server-only";
import { now } from "./clock";
import { databaseChannel } from "./database-channel";

const MOST_KEPT = 500;

/** Something the database told, and when it was heard here. */
export type Heard = { at: number; payload: string };
/** Called with what was heard; with null where something may have been missed. */
type Listener = (heard: Heard | null) => void;

/**
 * What the database tells on a channel, for everybody of this process who listens, by one connection. It begins with
 * the first listener.
 */
export function liveHub(channel: string) {
  const listeners = new Set<Listener>();
  let recent: Heard[] = [];
  let knowsFrom = Number.POSITIVE_INFINITY;
  let close: (() => void) | null = null;
  const tell = (heard: Heard | null) => {
    for (const listener of listeners) listener(heard);
  };
  const heard = (payload: string) => {
    const one = { at: now().getTime(), payload };
    recent.push(one);
    if (recent.length > MOST_KEPT) knowsFrom = (recent.shift()?.at ?? knowsFrom) + 1;
    tell(one);
  };
  const opened = () => {
    recent = [];
    knowsFrom = now().getTime();
    tell(null);
  };
  return {
    listen(listener: Listener): () => void {
      listeners.add(listener);
      close ??= databaseChannel(channel, { heard, opened });
      return () => void listeners.delete(listener);
    },
    /** What was heard after `at`; null where this hub did not listen all the while. Before it does, `opened` tells. */
    after: (at: number): readonly Heard[] | null =>
      at < knowsFrom && Number.isFinite(knowsFrom) ? null : recent.filter((one) => one.at > at),
    stop: () => {
      close?.();
      close = null;
    },
  };
}

export type LiveHub = ReturnType<typeof liveHub>;

// One per process, also when the development server reloads this module.
const kept = globalThis as typeof globalThis & { fairleadLive?: LiveHub };

/** The hub of this process. */
export const theLiveHub = (): LiveHub => {
  kept.fairleadLive ??= liveHub("fairlead_live");
  return kept.fairleadLive;
};
