import { request } from "node:http";
import type { Answer } from "@/db/testing/doors/row";

export type Heard = { status: number; location: string; body: string };
type Asked = {
  /** The value of the session's. */
  cookie?: string | undefined;
  /** Further ones of that browser, as it sends them. */
  carried?: string | undefined;
  headers?: Readonly<Record<string, string>>;
  method?: "GET" | "POST";
  body?: Buffer;
};

const WAIT_MS = 10_000;

/** Asks as no browser would: sends nobody on, and of a stream hears the first words alone. */
export const ask = (
  address: string,
  { cookie, carried, headers, method, body }: Asked,
): Promise<Heard> =>
  new Promise((resolve, reject) => {
    const cookies = [
      ...(cookie ? [`fairlead-session=${cookie}`] : []),
      ...(carried ? [carried] : []),
    ];
    const sent = {
      ...(cookies.length > 0 && { cookie: cookies.join("; ") }),
      ...(method === "POST" && { origin: new URL(address).origin }),
      ...(body && { "content-length": String(body.length) }),
      ...headers,
    };
    const asking = request(address, { method: method ?? "GET", headers: sent }, (answer) => {
      const parts: Buffer[] = [];
      const heard = () =>
        resolve({
          status: answer.statusCode ?? 0,
          location: answer.headers.location ?? "",
          body: Buffer.concat(parts).toString("latin1"),
        });
      const isStream = answer.headers["content-type"]?.startsWith("text/event-stream");
      answer.on("data", (part: Buffer) => {
        parts.push(part);
        if (isStream) answer.destroy();
      });
      answer.once("close", heard);
    });
    asking.setTimeout(WAIT_MS, () => asking.destroy(new Error(`${address} does not answer`)));
    asking.once("error", reject);
    asking.end(body);
  });

const wordFor = (location: string): Answer => {
  const { pathname } = new URL(location, "http://localhost");
  if (pathname === "/sign-in/second-factor") return "asks more";
  return pathname === "/sign-in" ? "asks who" : "sends on";
};

/** What a payload says instead of a status: it has begun by the time the page decides. */
const SAID = /"digest":"NEXT_(?:REDIRECT;\w+;([^;"]*);|HTTP_ERROR_FALLBACK;404)/;

/** An answer in the table's words; what the table has no word for says its number. */
export function answerOf({ status, location, body }: Heard, secret: string): Answer | `${number}` {
  if (body.includes(secret) && status !== 303 && status !== 307) return "shows";
  if (status === 404) return "nothing";
  if (status === 401) return "refuses";
  if (status === 303 || status === 307) return wordFor(location);
  if (status !== 200) return `${status}`;
  const said = SAID.exec(body);
  if (!said) return "opens";
  return said[1] === undefined ? "nothing" : wordFor(said[1]);
}
