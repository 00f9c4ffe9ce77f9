import { readLiveChange } from "@/lib/coaching/domain/live/live-change";
import type { LiveTopic } from "@/lib/coaching/domain/live/live-topic";
import { hearLive } from "@/lib/coaching/queries";
import type { Verdict } from "@/lib/platform/live-stream";
import { findActorOf } from "@/lib/platform/session";

type Listener = { cookie: string; userId: string; topic: LiveTopic };

/** Judges each event for one listener, who must still be signed in by the same session, and still be let in. */
export const judgeLive =
  ({ cookie, userId, topic }: Listener) =>
  async (payload: string | null): Promise<Verdict> => {
    const actor = await findActorOf(cookie);
    if (actor?.userId !== userId) return "over";
    return hearLive(actor, topic, payload === null ? null : readLiveChange(payload));
  };
