import "server-only";
import { AppError, NotFound } from "@/lib/kernel/errors";
import { boundedLines } from "./bounded-lines";
import { now } from "./clock";
import { herePath } from "./here";
import { logger } from "./logger";
import { pseudonym } from "./secrets";
import { findActor } from "./session";

type Asker = { userId: string } | null;

type Line = {
  refused: "not-found" | "forbidden" | "unauthenticated";
  /** What kind of thing was asked for: a word of ours, never which one. */
  what?: string;
  by: string;
  at: string;
};

const BOUNDS = { perKey: 20, inAll: 300, seconds: 60 };
const SIGNED_OUT = "nobody";

const write = boundedLines<Line>(BOUNDS, (line) => logger.warn(line, "refused"));

/** Which part of the house was asked: never the ids and secrets that stand behind it in an address. */
const partOf = (path: string): string =>
  /^\/(?:api\/)?[a-z-]{1,30}(?=\/|$)/.exec(path)?.[0] ?? "elsewhere";

/**
 * Logs that somebody was refused, in the page, action or handler that tells them: absent and out of reach look alike
 * here too. `asker` is asked of the session where it is left out. Anything but a refusal is none of its business.
 */
export async function noteRefusal(error: unknown, asker?: Asker): Promise<void> {
  if (!(error instanceof AppError)) return;
  if (error.code !== "not-found" && error.code !== "forbidden") return;
  const what = error instanceof NotFound ? { what: error.what } : {};
  // Who asked was read for this page before; should it fail now, the refusal stands all the same.
  const known = asker === undefined ? await findActor().catch(() => null) : asker;
  await note({ refused: error.code, ...what }, known);
}

/** Awaits `work`; what refuses `asker` is logged and thrown on. */
export const noted = <T>(asker: Asker, work: Promise<T>): Promise<T> =>
  work.catch(async (error: unknown) => {
    await noteRefusal(error, asker);
    throw error;
  });

/** Logs that something was asked for without being signed in. */
export const noteSignedOut = (): Promise<void> => note({ refused: "unauthenticated" }, null);

/** What a handler answers whoever is not signed in. */
export async function signInFirst(): Promise<Response> {
  await noteSignedOut();
  return new Response("Sign in first.", { status: 401 });
}

async function note(said: Pick<Line, "refused" | "what">, asker: Asker): Promise<void> {
  const by = asker ? pseudonym(asker.userId) : SIGNED_OUT;
  // Outside a request there is no address.
  const path = await herePath().catch(() => "");
  write(by, { ...said, by, at: partOf(path) }, now());
}
