import "server-only";
import { Refused } from "@/lib/kernel/errors";
import { env } from "./env";

const NO_STORE = { "cache-control": "private, no-store", "x-robots-tag": "noindex" };
const answer = (status: number, text: string) => new Response(text, { status, headers: NO_STORE });

/** Longer than any token of ours. */
const MOST = 200;

const tokenOf = ({ url }: Request): string =>
  new URL(url).searchParams.get("token")?.slice(0, MOST) ?? "";

/** Whoever opens the address of a mail program's button (RFC 8058) sees the page `path`, which asks first. */
export const askOn = (path: string) => (request: Request) =>
  Response.redirect(`${env.appOrigin}${path}?token=${encodeURIComponent(tokenOf(request))}`, 303);

/** The button itself: a POST without session or origin, which does at once what its token allows, and nothing else. */
export const stopAtOnce =
  (stop: (token: string) => Promise<unknown>) =>
  async (request: Request): Promise<Response> => {
    const said = new URLSearchParams(await request.text());
    if (said.get("List-Unsubscribe") !== "One-Click") return answer(400, "That says nothing.");
    try {
      await stop(tokenOf(request));
      return answer(200, "It is not mailed any more.");
    } catch (error) {
      if (error instanceof Refused) return answer(404, "Not found.");
      throw error;
    }
  };
