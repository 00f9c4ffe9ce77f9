import { cookies } from "next/headers";
import { readLiveChange } from "@/lib/coaching/domain/live/live-change";
import { concernsTopic, readLiveTopic } from "@/lib/coaching/domain/live/live-topic";
import { getFollowed } from "@/lib/coaching/queries";
import { NotFound } from "@/lib/kernel/errors";
import { atOnce } from "@/lib/platform/at-once";
import { now } from "@/lib/platform/clock";
import { theLiveHub } from "@/lib/platform/live-hub";
import { liveStream } from "@/lib/platform/live-stream";
import { noted, signInFirst } from "@/lib/platform/note-refusal";
import { findActor, sessionCookie } from "@/lib/platform/session";
import { judgeLive } from "./judge-live";

/** A browser listens for the page it shows; windows side by side are few. */
const take = atOnce({ perKey: 6, inAll: 400 });

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "private, no-store, no-transform",
  // A proxy in front must not wait for the stream's end.
  "x-accel-buffering": "no",
};

type Context = { params: Promise<{ about: string; id: string }> };

/** Says when something is new of a plan's reviews, a review, a meeting, a client or a coach's clients, to whoever may read it: never what. */
export async function GET(request: Request, { params }: Context) {
  const { about, id } = await params;
  const cookie = (await cookies()).get(sessionCookie)?.value;
  const actor = await findActor();
  if (!actor || !cookie) return signInFirst();
  const topic = readLiveTopic(about, id);
  const personId = topic && (await noted(actor, getFollowed(actor, topic)).catch(absent));
  if (!topic || !personId) return new Response("Not found.", { status: 404 });
  const leave = take(actor.userId);
  if (!leave) return tooMany();
  const stream = liveStream({
    hub: theLiveHub(),
    since: sinceOf(request),
    concerns: (payload) => {
      const change = readLiveChange(payload);
      return change !== null && concernsTopic({ ...topic, personId }, change);
    },
    judge: judgeLive({ cookie, userId: actor.userId, topic }),
    ended: leave,
    gone: request.signal,
  });
  return new Response(stream, { headers: HEADERS });
}

function absent(error: unknown): null {
  if (error instanceof NotFound) return null;
  throw error;
}

const tooMany = () =>
  new Response("Too many at once.", { status: 429, headers: { "retry-after": "30" } });

/** Up to when the reader knows: the last event they heard, else when their page was made. */
function sinceOf(request: Request): number {
  const said =
    request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("since");
  return said && /^\d{1,15}$/.test(said) ? Number(said) : now().getTime();
}
