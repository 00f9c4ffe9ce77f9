import { Agent } from "node:http";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { startEmbedded } from "@/db/embedded.mjs";
import { freePort, freshDataDir, removeData, startApp } from "@/db/testing/running-app";
import { quarterText } from "@/lib/kernel/quarter";
import { BROWSER_WORDS, presentBrowser } from "@/scripts/testing/browser.mjs";
import { percentile, timed } from "./load";
import { keyTimes } from "./planner/key-times";
import { actionId, posted } from "./post-action";

// npm run bench:planner: a plan of sixty items: a move saved, a key pressed on a slow machine, and what its page weighs.

const AIMS = { savedMs: 150, keyMs: 100, scriptKb: 175 };
const MOVES = 60;

const dataDir = freshDataDir();
const server = await startEmbedded({ dataDir });
const urls = { DATABASE_URL: server.urls.web, DATABASE_OWNER_URL: server.urls.owner };
Object.assign(process.env, urls, { DATA_DIR: dataDir });
const app = await startApp({ port: await freePort(), dataDir, environment: urls });
const { aFullPlan, versionOf } = await import("./planner/full-plan");
const { plan, item, cookie } = await aFullPlan();
const path = `/plan/${plan.id}`;

const agent = new Agent({ keepAlive: true });
const id = actionId("placeItemAction");
const saved: number[] = [];
for (let move = 0; move < MOVES; move += 1) {
  const { body, headers } = posted(id, {
    planId: plan.id,
    itemId: item.id,
    version: String(await versionOf(item.id)),
    startsIn: quarterText(plan.startsIn + (move % 10)),
    quarters: "1",
  });
  const asked = { path, method: "POST" as const, body };
  const own = { ...headers, cookie: `fairlead-session=${cookie}`, origin: app.origin };
  saved.push(await timed(app.origin, agent, { ...asked, headers: own }));
}
agent.destroy();

const executablePath = presentBrowser();
const browser = await chromium.launch({
  args: BROWSER_WORDS,
  ...(executablePath ? { executablePath } : {}),
});
const context = await browser.newContext({ baseURL: app.origin });
await context.addCookies([{ name: "fairlead-session", value: cookie, url: app.origin }]);
const page = await context.newPage();
const keys = await keyTimes(page, `${path}?view=timeline`, item.id);
const html = await (await context.request.get(`${path}?view=timeline`)).text();
const scripts = new Set(
  [...html.matchAll(/<script(?![^>]*noModule)[^>]*\ssrc="([^"]+)"/gi)].map(([, src]) => src ?? ""),
);
let weight = 0;
for (const src of scripts)
  weight += gzipSync(await (await context.request.get(src)).body()).length / 1024;
await browser.close();
await app.stop();
await server.stop();
removeData(dataDir);

const lines = [
  { what: "a move saved, p95, ms", found: percentile(saved, 0.95), aim: AIMS.savedMs },
  { what: "a key at 4× CPU, p95, ms", found: percentile(keys, 0.95), aim: AIMS.keyMs },
  { what: "JavaScript, kB", found: weight, aim: AIMS.scriptKb },
];
for (const { what, found, aim } of lines)
  console.log(`${what.padEnd(26)} ${found.toFixed(1).padStart(6)} (aim ${aim})`);
process.exit(lines.every(({ found, aim }) => found <= aim) ? 0 : 1);
