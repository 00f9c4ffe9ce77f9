import { createHash, randomBytes, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { actionId, posted } from "@/bench/post-action";
import { startEmbedded } from "@/db/embedded.mjs";
import { freePort, freshDataDir, removeData, startApp } from "@/db/testing/running-app";
import { untilShown } from "@/scripts/chaos/asked";
import { withClock } from "@/scripts/chaos/faketime";
import { failing, type Outcome } from "@/scripts/chaos/scene";
import { signedIn } from "@/scripts/chaos/writers";
import { jumpingWorker } from "./jumping-worker";

const JUMPS = ["+1d", "-1d", "+366d", "-366d"] as const;
/** How long the web server may take to learn what time it is. */
const LEARNS_MS = 3000;
const HOUR_S = 3600;

const hashOf = (raw: string) => createHash("sha256").update(raw).digest("hex");

async function post(origin: string, name: string, fields: Record<string, string>): Promise<void> {
  const { body, headers } = posted(actionId(name), fields);
  const { "content-length": _length, ...rest } = headers;
  const asked = { method: "POST", body, headers: { ...rest, origin } };
  await (await fetch(`${origin}/reset`, { ...asked, redirect: "manual" })).text();
}

/** Somebody who has a link to choose a new password, which runs out in so many seconds. */
async function aLink(client: Client, seconds: number) {
  const [raw, email] = [randomBytes(32).toString("base64url"), `${randomUUID()}@example.test`];
  await client.query(
    `with person as (insert into users (email, name, email_verified_at) values ($1, 'Ada', now()) returning id),
       known as (insert into passwords (user_id, hash) select id, 'none' from person)
     insert into tokens (id, user_id, purpose, token_hash, expires_at)
     select gen_random_uuid(), id, 'reset-password', $2, now() + make_interval(secs => $3) from person`,
    [email, hashOf(raw), seconds],
  );
  const wasTaken = async () => {
    const { rows } = await client.query<{ hash: string }>(
      "select hash from passwords p join users u on u.id = p.user_id where u.email = $1",
      [email],
    );
    return rows[0]?.hash !== "none";
  };
  return { raw, email, wasTaken };
}

/** Seconds for which a link that is asked for now will open something, by the database's clock. */
async function lastsFor(client: Client, origin: string, email: string): Promise<number> {
  await post(origin, "requestResetAction", { email });
  const { rows } = await client.query<{ lasts: number }>(
    `select extract(epoch from t.expires_at - now())::float8 as lasts from tokens t
     join users u on u.id = t.user_id where u.email = $1 and t.used_at is null`,
    [email],
  );
  return rows[0]?.lasts ?? Number.NaN;
}

/** The app on a database whose clock is right, with its own clock set off by `jump`. */
async function jumped(jump: string): Promise<Outcome> {
  const dataDir = freshDataDir();
  const server = await startEmbedded({ dataDir });
  const client = new Client({ connectionString: server.urls.owner });
  const app = await startApp({
    port: await freePort(),
    dataDir,
    environment: {
      DATABASE_URL: server.urls.web,
      DATABASE_OWNER_URL: server.urls.owner,
      ...withClock({ FAKETIME: jump }),
    },
  });
  try {
    await client.connect();
    await untilShown({ origin: app.origin, cookie: await signedIn(server.urls.owner) }, 10_000);
    await sleep(LEARNS_MS);
    const [over, open, asks] = [
      await aLink(client, -60),
      await aLink(client, 600),
      await aLink(client, -60),
    ];
    const password = "a harbour pilot knows the sands";
    for (const { raw } of [over, open])
      await post(app.origin, "resetPasswordAction", { token: raw, password });
    const lasts = await lastsFor(client, app.origin, asks.email);
    return {
      seen: { [`lasts ${jump}`]: Math.round(lasts) },
      faults: failing({
        [`${jump}: a link that has run out opens nothing`]: !(await over.wasTaken()),
        [`${jump}: a link that has not opens`]: await open.wasTaken(),
        [`${jump}: a new link lasts an hour`]: Math.abs(lasts - HOUR_S) < 30,
        [`${jump}: the log says that the clocks differ`]: app.output().includes("clock differs"),
      }),
    };
  } finally {
    await client.end();
    await app.stop();
    await server.stop();
    removeData(dataDir);
  }
}

/** F10: the app's clock jumps by a day or a year, and the worker's back and forth; the database's is the truth. */
export async function wrongClock(): Promise<Outcome> {
  const outcomes: Outcome[] = [await jumpingWorker()];
  for (const jump of JUMPS) outcomes.push(await jumped(jump));
  return {
    seen: Object.assign({}, ...outcomes.map(({ seen }) => seen)),
    faults: outcomes.flatMap(({ faults }) => faults),
  };
}
