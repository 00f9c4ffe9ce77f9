import { PAGES } from "@/db/testing/doors/every-door";
import type { Who } from "@/db/testing/doors/row";
import type { World } from "@/db/testing/doors/world";
import { addressOf } from "./addresses";
import { ask } from "./ask";

/** How the router asks beforehand for parts of a page: for the tree of them, and for one by name. */
const SEGMENTS = ["/_tree", "/(client)/plan/$d$planId/__PAGE__"];
const THOSE: readonly Who[] = ["visitor", "owner", "other client", "admin"];

/** Shown instead of others, at no address of their own: whoever asks there is answered in their own frame. */
const INSTEAD = ["/fault", "/nothing-here"];

const headersFor = (segment: string) => ({
  ...{ rsc: "1", "next-router-prefetch": "1" },
  "next-router-segment-prefetch": segment,
});

/** Where Next wants to be asked for that: its address carries a hash of the headers. */
async function hashOf(origin: string, segment: string): Promise<string> {
  const { location } = await ask(`${origin}/about`, { headers: headersFor(segment) });
  return new URL(location || "/", origin).search.slice(1);
}

/** Asks for parts of every page as four of the cast; answers the doors that did not say the same to all of them. */
export async function observeSegments(origin: string, { at, cookies }: World) {
  const different: string[] = [];
  let probes = 0;
  for (const segment of SEGMENTS) {
    const hash = await hashOf(origin, segment);
    for (const door of Object.keys(PAGES).filter((one) => !INSTEAD.includes(one))) {
      const address = addressOf(door, at);
      const asked = `${origin}${address}${address.includes("?") ? "&" : "?"}${hash}`;
      const heard = await Promise.all(
        THOSE.map((who) => ask(asked, { cookie: cookies[who], headers: headersFor(segment) })),
      );
      probes += heard.length;
      const said = new Set(heard.map(({ status, body }) => `${status} ${body}`));
      if (said.size > 1)
        different.push(`${door} ${segment}: ${[...said].map((one) => one.slice(0, 80))}`);
    }
  }
  return { different, probes };
}
