import { createHash, randomBytes } from "node:crypto";
import type { Browser, BrowserContext } from "@playwright/test";
import { Client } from "pg";

export const CAST = ["visitor", "client", "coach", "admin"] as const;
/** The cast, and who has given a password but not yet the code. */
export const READERS = [...CAST, "halfway"] as const;
export const HALFWAY = "/sign-in/second-factor";
/** The demo cast's addresses begin so. */
const NAMES = { client: "maya", coach: "jonas", admin: "ines" } as const;

/** Where a cast is at home: the app, what its readers are known by, and the token of a shared result. */
export type Cast = { origin: string; cookies: ReadonlyMap<string, string>; shared: string };

const aToken = () => randomBytes(32).toString("base64url");
const hashOf = (raw: string) => createHash("sha256").update(raw).digest("hex");

/** Signs the demo's people in, and gives each page that is seldom there something to show. */
export async function startCast(app: { origin: string; ownerUrl: string }): Promise<Cast> {
  const client = new Client({ connectionString: app.ownerUrl });
  await client.connect();
  const cookies = new Map<string, string>();
  for (const [who, name] of Object.entries(NAMES)) cookies.set(who, await signedIn(client, name));
  cookies.set("halfway", await signedInHalfway(client));
  const shared = await sharedResult(client);
  await leaveFailures(client);
  await client.end();
  return { origin: app.origin, cookies, shared };
}

async function signedIn(client: Client, name: string): Promise<string> {
  const raw = aToken();
  await client.query(
    `insert into sessions (user_id, token_hash, expires_at)
     select id, $2, now() + interval '1 day' from users where email like $1 || '@%' order by created_at limit 1`,
    [name, hashOf(raw)],
  );
  return raw;
}

async function signedInHalfway(client: Client): Promise<string> {
  const raw = aToken();
  await client.query(
    `with person as (select id from users where email like '%@demo.example' and email not like 'maya@%'
       and not roles && array['coach', 'admin'] order by email limit 1),
     factor as (insert into second_factors (user_id, sealed, key_id, confirmed_at) select id, '\\x00', 'none', now() from person)
     insert into sessions (user_id, token_hash, expires_at) select id, $1, now() + interval '1 day' from person`,
    [hashOf(raw)],
  );
  return raw;
}

async function sharedResult(client: Client): Promise<string> {
  const raw = aToken();
  await client.query(
    `insert into result_links (attempt_id, client_id, token_hash, label, expires_at)
     select attempt_id, client_id, $1, 'Somebody', now() + interval '9 days' from results order by scored_at desc limit 1`,
    [hashOf(raw)],
  );
  return raw;
}

async function leaveFailures(client: Client): Promise<void> {
  await client.query(
    "insert into catalogue_imports (state, fault, finished_at) values ('failed', 'The archive is cut short.', now())",
  );
  await client.query(
    `insert into calibration_runs (instrument_version_id, state, fault, finished_at)
     select id, 'failed', 'Too few people answered.', now() from instrument_versions where is_active`,
  );
}

export async function browserOf(
  { origin, cookies }: Cast,
  browser: Browser,
  who: string,
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: origin });
  const cookie = cookies.get(who);
  if (cookie) await context.addCookies([{ name: "fairlead-session", value: cookie, url: origin }]);
  return context;
}
