import { HANDLERS, PAGES } from "@/db/testing/doors/every-door";
import { type Answer, WHO, type Who } from "@/db/testing/doors/row";
import { SECRET } from "@/db/testing/doors/secret";
import type { World } from "@/db/testing/doors/world";
import { absentOf, addressOf } from "./addresses";
import { answerOf, ask, type Heard } from "./ask";
import { packed } from "./forms";

/** The server has a core of its own: it need not wait for us. */
const AT_ONCE = 4;

/** Ways in which the same page can be asked for. A forged tree claims that all but the page itself is here already. */
const CHANNELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  page: {},
  payload: { rsc: "1" },
  prefetch: { rsc: "1", "next-router-prefetch": "1" },
  "forged tree": {
    rsc: "1",
    "next-router-state-tree": encodeURIComponent(
      JSON.stringify([
        "",
        { children: ["(client)", { children: ["__PAGE__", {}] }] },
        null,
        null,
        1,
      ]),
    ),
  },
};

type Word = Answer | `${number}`;
/** What each of the cast was answered, by door and channel. */
type Answers = Record<string, Record<string, Partial<Record<Who, Word>>>>;
type Observed = { answers: Answers; probes: number; differences: string[] };

/** Next wants to be asked for a payload by a hash of the headers, and says it to whoever comes without. */
async function hashes(origin: string): Promise<Record<string, string>> {
  const known: Record<string, string> = {};
  for (const [channel, headers] of Object.entries(CHANNELS)) {
    const { location } = await ask(`${origin}/about`, { headers });
    known[channel] = new URL(location || "/", origin).search.slice(1);
  }
  return known;
}

const withQuery = (address: string, query: string | undefined) =>
  query ? `${address}${address.includes("?") ? "&" : "?"}${query}` : address;

/** What may differ between two answers that say the same: nonces, ids, tokens, and the address itself. */
const plain = ({ body }: Heard): string =>
  body
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID")
    .replaceAll(/nonce="[^"]*"|nonce\\":\\"[^"\\]*/g, "NONCE")
    .replaceAll(/[\w+/=-]{40,}/g, "TOKEN")
    .replaceAll(/"digest":"\d+"|\d{13}/g, "N");

/** Handlers that only take something in: what each of the cast sends there. */
const SENT: Readonly<Record<string, (at: World["at"]) => FormData>> = {
  "/api/evidence": ({ activityId }) => {
    const form = new FormData();
    form.append("target", `activity:${activityId}`);
    form.append("file", new File(["no picture"], "shown.txt"));
    return form;
  },
  "/api/catalogue-import": () => {
    const form = new FormData();
    form.append("files", new File([], ""));
    return form;
  },
};

type Place = { door: string; channel: string };

/** Other ways to the same page: tried by one of each kind. */
const SELDOM = ["payload", "prefetch", "forged tree"];
const OF_EACH_KIND: readonly Who[] = [
  "visitor",
  "halfway",
  "owner",
  "coach",
  "coach, revoked",
  "admin",
];

/** Of a page that is everybody's there is nothing further to find out. */
const isPublic = (door: string) => new Set(Object.values(PAGES[door] ?? {})).size === 1;

const PLACES: readonly Place[] = [
  ...Object.keys(PAGES).flatMap((door) =>
    Object.keys(CHANNELS)
      .filter((channel) => channel === "page" || !isPublic(door))
      .map((channel) => ({ door, channel })),
  ),
  ...Object.keys(HANDLERS).map((door) => ({ door, channel: "page" })),
];

/** Asks at every door, as everybody of `who`, in every way there is; what is refused also by ids of nothing. */
export async function observeDoors(
  origin: string,
  { at, cookies }: World,
  who: readonly Who[] = WHO,
): Promise<Observed> {
  const known = await hashes(origin);
  const answers: Answers = {};
  const differences: string[] = [];
  let probes = 0;
  const asked = async (path: string, channel: string, one: Who): Promise<Heard> => {
    probes += 1;
    const headers = CHANNELS[channel] ?? {};
    return ask(withQuery(origin + path, known[channel]), { cookie: cookies[one], headers });
  };
  const look = async ({ door, channel }: Place, one: Who): Promise<void> => {
    const address = addressOf(door, at);
    const form = SENT[door]?.(at);
    const heard = form
      ? await ask(origin + address, {
          cookie: cookies[one],
          method: "POST",
          ...(await packed(form)),
        })
      : await asked(address, channel, one);
    const answer = answerOf(heard, SECRET);
    answers[door] ??= {};
    answers[door][channel] ??= {};
    answers[door][channel][one] = answer;
    const absent = absentOf(address);
    if (answer !== "nothing" || absent === null || form || channel !== "page") return;
    const nothing = await asked(absent, channel, one);
    if (nothing.status !== heard.status || plain(nothing) !== plain(heard))
      differences.push(`${door} for ${one}`);
  };
  for (const place of PLACES) {
    const those = who.filter(
      (one) => !SELDOM.includes(place.channel) || OF_EACH_KIND.includes(one),
    );
    const step = SENT[place.door] ? 1 : AT_ONCE;
    for (let n = 0; n < those.length; n += step)
      await Promise.all(those.slice(n, n + step).map((one) => look(place, one)));
  }
  return { answers, probes, differences };
}
