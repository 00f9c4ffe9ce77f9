import { createHash, randomBytes, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { actionId, posted } from "@/bench/post-action";
import type { Ledger } from "./ledger";

const PATIENCE_MS = 10_000;

/** Signs a person of their own in; answers the cookie. */
export async function signedIn(ownerUrl: string): Promise<string> {
  const client = new Client({ connectionString: ownerUrl });
  // Its server may be killed at any moment: the query that is under way says so.
  client.on("error", () => undefined);
  const raw = randomBytes(32).toString("base64url");
  try {
    await client.connect();
    await client.query(
      `with person as (
         insert into users (email, name, email_verified_at) values ($1, 'Ada', now()) returning id)
       insert into sessions (user_id, token_hash, expires_at)
       select id, $2, now() + interval '1 day' from person`,
      [`${randomUUID()}@example.test`, createHash("sha256").update(raw).digest("hex")],
    );
    return `fairlead-session=${raw}`;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const optional = [
  ...["issuer", "expiresOn", "licenceNumber", "status", "birthMonth", "notes", "credentialId"],
  ...["renewalWay", "renewalMonths", "creditsPerCycle", "creditsPerYear", "unitName", "itemId"],
];
const blank = Object.fromEntries([...optional, "minutesPerUnit"].map((name) => [name, ""]));

type Post = { origin: string; cookie: string; title: string; key: string };

/** Writes a certification down as the form does; whether the server has acknowledged it. */
async function add({ origin, cookie, title, key }: Post): Promise<boolean> {
  const fields = { ...blank, title, awardedOn: "2024-05-01" };
  const id = actionId("addHeldAction");
  const { body, headers } = posted(id, { ...fields, idempotencyKey: key });
  const { "content-length": _length, ...rest } = headers;
  const answer = await fetch(`${origin}/credits/new`, {
    method: "POST",
    body,
    headers: { ...rest, cookie, origin },
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  // The redirect is the acknowledgement: what follows it in the body is only the next page.
  const isAcked = answer.headers.has("x-action-redirect");
  await answer.text().catch(() => undefined);
  return isAcked;
}

/** So many a person writes before another one goes on: nobody's list grows without end. */
const EACH = 40;

/** `another key`: what was done already is done again; `early answer`: acknowledged before it is stored. */
type Broken = "another key" | "early answer" | null;

type Writing = { origin: string; ownerUrl: () => string; ledger: Ledger; broken: Broken };

/** Writes until `isOver`, each until it is acknowledged: what is unknown is sent again by its key. */
export async function write(
  { origin, ownerUrl, ledger, broken }: Writing,
  isOver: () => boolean,
): Promise<void> {
  let cookie: string | null = null;
  for (let at = 0; !isOver(); at += 1) {
    if (at % EACH === 0) cookie = null;
    cookie ??= await signedIn(ownerUrl()).catch(() => null);
    if (cookie === null) {
      await sleep(50);
      continue;
    }
    const title = ledger.newWords();
    const same = randomUUID();
    const key = () => (broken === "another key" ? randomUUID() : same);
    if (broken === "early answer") ledger.acknowledge(title);
    while (!(await add({ origin, cookie, title, key: key() }).catch(() => false))) {
      if (isOver()) return;
      if (broken === "early answer") break;
      ledger.resend();
      await sleep(50);
    }
    ledger.acknowledge(title);
  }
}
