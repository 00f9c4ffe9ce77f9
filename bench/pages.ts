import { gzipSync } from "node:zlib";
import { startEmbedded } from "@/db/embedded.mjs";
import { freePort, freshDataDir, removeData, startApp } from "@/db/testing/running-app";
import { MOST_QUERIES, openStatementLog } from "@/db/testing/statement-log";
import { autosave } from "./autosave";
import { cpuTime } from "./cpu-time";
import { load, type Measured, percentile } from "./load";

// npm run bench: our pages against a bare one, in one run on one machine, so that only the ratios matter.

// Many short rounds: what else the machine does in the meantime then falls on all pages alike.
const ROUNDS = 8;
const EACH = { connections: 16, seconds: 1.5 };
const TAKERS = 50;
const MOST_AUTOSAVE_MS = 100;
const MOST_MAP_KB = 40;

const dataDir = freshDataDir();
const server = await startEmbedded({ dataDir });
const urls = { DATABASE_URL: server.urls.web, DATABASE_OWNER_URL: server.urls.owner };
Object.assign(process.env, urls, { DATA_DIR: dataDir });
const app = await startApp({
  port: await freePort(),
  dataDir,
  environment: { ...urls, BENCH: "1" },
});
const { aTestTaker, thePages } = await import("./world");
const pages = await thePages();
const faults: string[] = [];

const ask = ({ path, cookie }: { path: string; cookie: string }) =>
  fetch(`${app.origin}${path}`, { headers: { cookie }, redirect: "error" }).then(async (answer) => {
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    return answer.text();
  });

type Round = Measured & { cpu: number };

const serverId = await app.processOf("scripts/server.mjs");

/** One round of one page, with the milliseconds of processor time that the web server spent on each request. */
async function round({ path, cookie }: { path: string; cookie: string }): Promise<Round> {
  const before = cpuTime(serverId);
  const measured = await load(app.origin, { path, headers: { cookie } }, EACH);
  const after = cpuTime(serverId);
  const spent = before === null || after === null ? Number.NaN : after - before;
  return { ...measured, cpu: spent / measured.answered };
}

const rounds = new Map<string, Round[]>(pages.map(({ name }) => [name, []]));
for (const page of pages) for (let warm = 0; warm < 20; warm += 1) await ask(page);
for (let at = 0; at < ROUNDS; at += 1)
  for (const page of pages) rounds.get(page.name)?.push(await round(page));

const middle = (name: string, of: keyof Round) =>
  percentile(
    (rounds.get(name) ?? []).map((measured) => measured[of]),
    0.5,
  );
const bare = {
  perSecond: middle("bare page", "perSecond"),
  p99: middle("bare page", "p99"),
  cpu: middle("bare page", "cpu"),
};

const statements = await openStatementLog(app.server);
console.log(
  `\n${"page".padEnd(22)} req/s   of bare  aim    p99 ms  of bare  cpu ms  of bare  queries`,
);
for (const page of pages) {
  const perSecond = middle(page.name, "perSecond");
  const p99 = middle(page.name, "p99");
  const cpu = middle(page.name, "cpu");
  const queries = (await statements.during(() => ask(page))).queries.length;
  const share = perSecond / bare.perSecond;
  console.log(
    [
      page.name.padEnd(22),
      perSecond.toFixed(0).padStart(5),
      share.toFixed(2).padStart(9),
      (page.aim?.toFixed(1) ?? "–").padStart(5),
      p99.toFixed(0).padStart(9),
      (p99 / bare.p99).toFixed(2).padStart(8),
      cpu.toFixed(2).padStart(7),
      (bare.cpu / cpu).toFixed(2).padStart(8),
      String(queries).padStart(8),
    ].join(" "),
  );
  if (page.aim !== null && share < page.aim)
    faults.push(`${page.name}: ${share.toFixed(2)} of bare`);
  if (queries > MOST_QUERIES) faults.push(`${page.name}: ${queries} queries`);
}
await statements.close();

const map = pages.find(({ name }) => name === "map");
const mapSize = map ? gzipSync(await ask(map)).length / 1024 : Number.NaN;
console.log(
  `\nmap of occupations: ${mapSize.toFixed(1)} kB of HTML after gzip (aim ${MOST_MAP_KB})`,
);
if (!(mapSize <= MOST_MAP_KB)) faults.push(`map ${mapSize.toFixed(1)} kB`);

const takers = [];
for (let index = 0; index < TAKERS; index += 1) takers.push(await aTestTaker());
const saved = await autosave(app.origin, takers, 15);
console.log(
  `\nautosave, ${TAKERS} test takers: ${saved.saved} answers, p50 ${saved.p50.toFixed(0)} ms, p99 ${saved.p99.toFixed(0)} ms (aim ${MOST_AUTOSAVE_MS})`,
);
if (saved.p99 > MOST_AUTOSAVE_MS) faults.push(`autosave p99 ${saved.p99.toFixed(0)} ms`);

await app.stop();
await server.stop();
removeData(dataDir);
console.log(faults.length === 0 ? "\nAll aims reached." : `\nMissed: ${faults.join("; ")}`);
process.exit(faults.length === 0 ? 0 : 1);
