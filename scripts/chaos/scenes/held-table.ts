import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { type Asked, crowd, untilShown, wrongOf } from "@/scripts/chaos/asked";
import { failing, type Outcome, type Scene } from "@/scripts/chaos/scene";

const HELD_MS = 8000;
const WAITS_MS = 3000;
const BACK_MS = 2000;

const left = (client: Client) =>
  client.query<{ n: number }>(
    `select count(*)::int n from pg_stat_activity
     where application_name = 'fairlead-web' and state like 'idle in transaction%'`,
  );

/** F6: somebody holds a table for eight seconds while more people wait for it than there are connections. */
export async function heldTable({ app, cookie }: Scene): Promise<Outcome> {
  const client = new Client({ connectionString: app.ownerUrl });
  await client.connect();
  let isOver = false;
  const place = { origin: app.origin, cookie };
  try {
    await untilShown(place, 10_000);
    await client.query("begin; lock table held_certifications in access exclusive mode");
    const waiting = crowd({ ...place, people: 30, pause: 50 }, () => isOver);
    const health = crowd({ ...place, path: "/healthz", people: 1, pause: 50 }, () => isOver);
    await sleep(HELD_MS);
    await client.query("commit");
    const released = Date.now();
    const backMs = await untilShown(place, 10_000);
    isOver = true;
    const [answers, alive] = await Promise.all([waiting, health]);
    const during = answers.filter(({ at, ms }) => at + ms < released);
    const slowest = (some: readonly Asked[]) => Math.max(0, ...some.map(({ ms }) => ms));
    await sleep(500);
    const open = (await left(client)).rows[0]?.n ?? 0;
    const wrong = wrongOf(answers);
    const [waitedMs, aliveMs] = [slowest(during), slowest(alive)];
    return {
      seen: { asked: answers.length, wrong, waitedMs, aliveMs, backMs, open },
      faults: failing({
        "every answer a page or 503 with the time to come again": wrong === 0,
        [`nobody waits longer than ${WAITS_MS} ms`]: waitedMs <= WAITS_MS,
        "health answers at once": aliveMs < 1000 && alive.every(({ status }) => status === 200),
        [`serves within ${BACK_MS} ms`]: backMs <= BACK_MS,
        "no connection is left in a transaction": open === 0,
      }),
    };
  } finally {
    isOver = true;
    await client.end();
  }
}
