import { headers } from "next/headers";
import { hitLine, noteWords } from "@/lib/catalogue/domain/hit-words";
import { searchAll } from "@/lib/catalogue/queries";
import { searchInput } from "@/lib/catalogue/schema";
import { burstLimit } from "@/lib/platform/burst-limit";
import { now } from "@/lib/platform/clock";
import { findActor } from "@/lib/platform/session";

/** Somebody who types fast asks five times a second; an office behind one address has several of them. */
const passes = burstLimit({ max: 300, seconds: 30 });

const NO_STORE = { "cache-control": "private, no-store" };

/** What the search box shows while somebody types; the form of the box works without it. */
export async function GET(request: Request) {
  const actor = await findActor();
  // Set by scripts/server.mjs from the connection, whatever the request says of itself.
  const from = actor?.userId ?? (await headers()).get("x-forwarded-for") ?? "unknown";
  if (!passes(from, now()))
    return new Response("Too many at once.", {
      status: 429,
      headers: { ...NO_STORE, "retry-after": "30" },
    });
  const asked = searchInput.safeParse({ q: new URL(request.url).searchParams.get("q") ?? "" });
  if (!asked.success)
    return new Response("That text cannot be searched for.", { status: 400, headers: NO_STORE });
  const { q } = asked.data;
  const { hits, note } = await searchAll(q, actor, 10);
  const answer = { lines: hits.map(hitLine), note: noteWords(q, note) };
  return Response.json(answer, { headers: NO_STORE });
}
