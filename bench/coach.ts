import { startEmbedded } from "@/db/embedded.mjs";
import { freePort, freshDataDir, removeData, startApp } from "@/db/testing/running-app";
import { load, percentile } from "./load";

// npm run bench:coach: the list of a coach with 5,000 clients, with ever more people and a million items around them.

const CLIENTS = 5_000;
const ITEMS = 1_000_000;
const MOST_MS = 50;
const MOST_GROWTH = 1.2;
const LEAST_SHARE = 0.5;
const ROUNDS = 60;

const dataDir = freshDataDir();
const server = await startEmbedded({ dataDir });
const urls = { DATABASE_URL: server.urls.web, DATABASE_OWNER_URL: server.urls.owner };
Object.assign(process.env, urls, { DATA_DIR: dataDir });
const app = await startApp({
  port: await freePort(),
  dataDir,
  environment: { ...urls, BENCH: "1" },
});
const { anActor, aSession } = await import("@/db/testing/factories");
const { listClients } = await import("@/lib/coaching/queries");
const { addPeople } = await import("./coach/many-clients");
const coach = await anActor({ roles: ["client", "coach"] });
const cookie = `fairlead-session=${(await aSession({ id: coach.userId })).cookie}`;
const today = new Date().toISOString().slice(0, 10);
const faults: string[] = [];

type Asked = { search: string; filter: "all" | "attention" };
async function p95(asked: Asked): Promise<number> {
  const times: number[] = [];
  for (let round = -5; round < ROUNDS; round += 1) {
    const began = performance.now();
    await listClients(coach, { ...asked, after: null, today });
    if (round >= 0) times.push(performance.now() - began);
  }
  return percentile(times, 0.95);
}

const LISTS: readonly (Asked & { name: string })[] = [
  { name: "all", search: "", filter: "all" },
  { name: "attention", search: "", filter: "attention" },
  { name: "search", search: "person 49", filter: "all" },
];

/** All figures with what is stored so far. */
async function measure(people: number, items: number): Promise<Map<string, number>> {
  const figures = new Map<string, number>();
  for (const { name, ...asked } of LISTS) figures.set(name, await p95(asked));
  const said = [...figures].map(([name, ms]) => `${name} ${ms.toFixed(1)} ms`).join(", ");
  console.log(`${people} people, ${items} items: p95 ${said}`);
  return figures;
}

// The coach's own clients are always there; what grows is everybody else.
const own = { from: 1, to: CLIENTS, clients: CLIENTS, coachId: coach.userId };
await addPeople(server.urls.owner, { ...own, items: ITEMS / CLIENTS });
const few = await measure(CLIENTS, ITEMS);
for (const [name, ms] of few)
  if (ms > MOST_MS) faults.push(`${name}: p95 ${ms.toFixed(1)} ms of ${MOST_MS}`);

const asked = { connections: 16, seconds: 3 };
const shares: number[] = [];
for (let round = 0; round < 4; round += 1) {
  const bare = await load(app.origin, { path: "/bench", headers: { cookie } }, asked);
  const page = await load(app.origin, { path: "/clients", headers: { cookie } }, asked);
  shares.push(page.perSecond / bare.perSecond);
}
const share = percentile(shares, 0.5);
console.log(`page of the list: ${share.toFixed(2)} of the bare page (aim ${LEAST_SHARE})`);
if (share < LEAST_SHARE) faults.push(`page ${share.toFixed(2)} of bare`);

const MANY = 1_000_000;
await addPeople(server.urls.owner, { ...own, from: CLIENTS + 1, to: MANY, items: 1 });
const many = await measure(MANY, ITEMS + MANY - CLIENTS);
for (const [name, ms] of many) {
  const growth = ms / (few.get(name) ?? Number.NaN);
  console.log(`${name}: ${growth.toFixed(2)} times as long (aim ${MOST_GROWTH})`);
  if (!(growth <= MOST_GROWTH)) faults.push(`${name} ${growth.toFixed(2)} times as long`);
}

await app.stop();
await server.stop();
removeData(dataDir);
console.log(faults.length === 0 ? "\nAll aims reached." : `\nMissed: ${faults.join("; ")}`);
process.exit(faults.length === 0 ? 0 : 1);
