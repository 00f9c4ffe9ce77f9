import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import type axe from "axe-core";
import { Client } from "pg";
import { filledDataDir } from "@/db/testing/filled-data";
import { growDemo } from "@/db/testing/much-data";
import { freePort, type RunningApp, removeData, startApp } from "@/db/testing/running-app";
import { MOST_QUERIES, openStatementLog } from "@/db/testing/statement-log";
import { looksAlike, SAMPLES } from "./occupation-samples";
import { budgetOf, ROUTES } from "./routes";
import { BY_HAND, openByHand, walk } from "./walk";

// Every page, found by following links as each of the demo cast: nothing dead, nothing inaccessible, nothing heavy.

test.describe.configure({ mode: "serial" });

const dataDir = filledDataDir();
let app: RunningApp;
/** One address per page, and who reads it there. */
const found = new Map<string, { path: string; who: string }>();
const CAST = ["visitor", "client", "coach", "admin"] as const;
/** The cast, and who has given a password but not yet the code. */
const READERS = [...CAST, "halfway"] as const;
const HALFWAY = "/sign-in/second-factor";
/** The demo cast's addresses begin so. */
const NAMES = { client: "maya", coach: "jonas", admin: "ines" } as const;
const cookies = new Map<string, string>();
/** Every address that was walked to, sent on or not, as "who path". */
const walked = new Set<string>();

const aToken = () => randomBytes(32).toString("base64url");
const hashOf = (raw: string) => createHash("sha256").update(raw).digest("hex");
/** The link of a shared result. */
const shared = aToken();

test.beforeAll(async () => {
  app = await startApp({ port: await freePort(), dataDir, words: ["--demo"] });
  const client = new Client({ connectionString: app.ownerUrl });
  await client.connect();
  for (const [who, name] of Object.entries(NAMES)) {
    const raw = aToken();
    await client.query(
      `insert into sessions (user_id, token_hash, expires_at)
       select id, $2, now() + interval '1 day' from users where email like $1 || '@%' order by created_at limit 1`,
      [name, hashOf(raw)],
    );
    cookies.set(who, raw);
  }
  const half = aToken();
  cookies.set("halfway", half);
  await client.query(
    `with person as (select id from users where email like '%@demo.example' and email not like 'maya@%'
       and not roles && array['coach', 'admin'] order by email limit 1),
     factor as (insert into second_factors (user_id, sealed, key_id, confirmed_at) select id, '\\x00', 'none', now() from person)
     insert into sessions (user_id, token_hash, expires_at) select id, $1, now() + interval '1 day' from person`,
    [hashOf(half)],
  );
  found.set(HALFWAY, { path: HALFWAY, who: "halfway" });
  walked.add(`halfway ${HALFWAY}`);
  await client.query(
    `insert into result_links (attempt_id, client_id, token_hash, label, expires_at)
     select attempt_id, client_id, $1, 'Somebody', now() + interval '9 days' from results order by scored_at desc limit 1`,
    [hashOf(shared)],
  );
  await client.query(
    "insert into catalogue_imports (state, fault, finished_at) values ('failed', 'The archive is cut short.', now())",
  );
  await client.query(
    `insert into calibration_runs (instrument_version_id, state, fault, finished_at)
     select id, 'failed', 'Too few people answered.', now() from instrument_versions where is_active`,
  );
  await client.end();
});

test.afterAll(async () => {
  await app.stop();
  removeData(dataDir);
});

async function browserOf(browser: Browser, who: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: app.origin });
  const cookie = cookies.get(who);
  if (cookie)
    await context.addCookies([{ name: "fairlead-session", value: cookie, url: app.origin }]);
  return context;
}

test("the catalogue's pages stand, ordinary and awkward ones", async ({ browser }) => {
  const context = await browserOf(browser, "visitor");
  const answers: string[] = [];
  for (const path of SAMPLES) {
    const answer = await context.request.get(path, { maxRedirects: 0 });
    if (answer.status() !== 200) answers.push(`${path}: ${answer.status()}`);
    if (/\/occupations\/\d|\/industries\/\w/.test(path))
      expect(await answer.text(), path).toContain(
        "This product includes information from the O*NET",
      );
    // From here on they are visited beside the one page of their kind that the links led to.
    if (!looksAlike(path)) found.set(path, { path, who: "visitor" });
    walked.add(`visitor ${path}`);
  }
  await context.close();
  expect(answers).toEqual([]);
});

test("no link leads nowhere, and every page can be reached", async ({ browser }) => {
  const dead: string[] = [];
  for (const who of CAST) {
    const context = await browserOf(browser, who);
    const starts = [
      who === "visitor" ? "/" : "/overview",
      ...(who === "visitor"
        ? [...BY_HAND, `/shared/${shared}`]
        : ["/plan/add", "/assessment", "/settings/security/confirm"]),
      ...(who === "client" ? await openByHand(await context.newPage(), dataDir) : []),
    ];
    for (const { href, status, arrived, path } of await walk(context.request, app.origin, starts)) {
      if (status !== 200) dead.push(`${who}: ${href} ${status}`);
      if (arrived && !found.has(arrived)) found.set(arrived, { path, who });
      walked.add(`${who} ${href}`).add(`${who} ${path}`);
    }
    await context.close();
  }
  expect(dead).toEqual([]);
  const unseen = ROUTES.map(({ pattern }) => pattern).filter((pattern) => !found.has(pattern));
  // Pages that only send on elsewhere have no address of their own.
  expect(
    unseen.filter(
      (pattern) =>
        !["/settings", "/assessment/[attemptId]", "/plan", "/plan/progress"].includes(pattern),
    ),
  ).toEqual([]);
});

/** Half as long as what the package answers by itself, and sent to every page. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules whose outcome depends on the theme. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe finds; in the dark only what colours can be at fault of. */
async function faultsOf(page: Page, rules?: string[]): Promise<string[]> {
  const violations = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: typeof axe }).axe
        .run(document, { resultTypes: ["violations"], ...(runOnly && { runOnly }) })
        .then((report) =>
          report.violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map((node) => node.target.join(" "))
                .slice(0, 3)
                .join(", ")}`,
          ),
        ),
    rules,
  );
  return violations;
}

/** What axe finds in both themes, and whether it is wider than a small phone: seen in one visit. */
async function looksOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(AXE);
  for (const colorScheme of ["light", "dark"] as const) {
    // Without movement no colour is caught half-way.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const found = await faultsOf(page, colorScheme === "dark" ? COLOURS : undefined);
    faults.push(...found.map((fault) => `${colorScheme} ${fault}`));
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) faults.push(`${width} px wide at 320`);
  return faults;
}

test("axe finds nothing on any page in either theme, and none scrolls sideways at 320 px", async ({
  browser,
}) => {
  const faults: string[] = [];
  for (const who of READERS) {
    const context = await browserOf(browser, who);
    const page = await context.newPage();
    const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(`${page.url()}: ${message.text()}`);
    });
    for (const [pattern, { path }] of [...found].filter(([, { who: reader }]) => reader === who)) {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      faults.push(...(await looksOf(page)).map((fault) => `${pattern} ${fault}`));
    }
    await context.close();
  }
  expect(faults).toEqual([]);
});

test("every page keeps to its budget of JavaScript, style sheets and HTML", async ({ browser }) => {
  const weights = new Map<string, number>();
  const over: string[] = [];
  const report: string[] = [];
  for (const who of READERS) {
    const context = await browserOf(browser, who);
    const weigh = async (url: string) => {
      const known = weights.get(url);
      if (known !== undefined) return known;
      const weight = gzipSync(await (await context.request.get(url)).body()).length / 1024;
      weights.set(url, weight);
      return weight;
    };
    for (const [pattern, { path }] of [...found].filter(([, { who: reader }]) => reader === who)) {
      const html = await (await context.request.get(path)).text();
      const scripts = [...html.matchAll(/<script(?![^>]*noModule)[^>]*\ssrc="([^"]+)"/gi)].map(
        ([, src]) => src ?? "",
      );
      let total = 0;
      for (const src of new Set(scripts)) total += await weigh(src);
      const page = gzipSync(html).length / 1024;
      report.push(
        `${total.toFixed(1).padStart(6)} kB of ${budgetOf(pattern)}  html ${page.toFixed(1).padStart(5)} kB  ${pattern}`,
      );
      if (total > budgetOf(pattern))
        over.push(`${pattern}: ${total.toFixed(1)} kB of ${budgetOf(pattern)}`);
      if (page > 40) over.push(`${pattern}: ${page.toFixed(1)} kB of HTML`);
    }
    await context.close();
  }
  console.log(["the heaviest pages", ...report.sort().reverse().slice(0, 12)].join("\n"));
  expect(over).toEqual([]);
});

/** What the same pages read when asked for more, beside every address that was walked to. */
async function furtherAddresses(): Promise<string[]> {
  const pathOf = (pattern: string) => found.get(pattern)?.path ?? "";
  const client = new Client({ connectionString: app.ownerUrl });
  await client.connect();
  // An entry whose rule names other entries is the longest to read.
  const { rows } = await client.query(
    "select id from credentials where renewal_rule->'renewedBy' <> '[]' order by name limit 1",
  );
  const { rows: engaged } = await client.query(
    `select e.client_id from engagements e join users u on u.id = e.coach_id
     where u.email like 'jonas@%' and e.ended_at is null limit 50`,
  );
  await client.end();
  const attempt = pathOf("/assessment/[attemptId]/review").replace("/review", "");
  return [
    ...["/settings", "/plan", attempt, `/plan/add?entry=${rows[0].id}`, "/plan/add?q=project"],
    ...[`/catalogue/${rows[0].id}`, "/catalogue?q=project&page=2"],
    ...["/roles?path=leadership&back=yes&have=2.B.1.b", "/roles?job=softwear+enginer"],
    ...["/plan/target?occupation=11-3021.00", "/settings/profile?job=softwear+enginer"],
    ...["list", "timeline"].map((view) => `${pathOf("/plan/[planId]")}?view=${view}`),
  ]
    .map((path) => `client ${path}`)
    .concat([
      ...[
        "admin /plan/new?family=software&path=hybrid",
        "admin /plan/target?occupation=11-3021.00",
      ],
      "admin /plan/new?target=Lead&occupation=11-3021.00",
      // As typed, misspelled, and with words that nothing has together.
      ...["nurse", "softwear enginer", "nurse welder zorbing lawier"].flatMap((text) =>
        ["visitor", "client"].map((who) => `${who} /search?q=${encodeURIComponent(text)}`),
      ),
      ...["coach /clients?q=many", "coach /clients?show=ended", "coach /reviews?show=closed"],
      `coach /templates/offer?${engaged.map((row) => `to=${row.client_id}`).join("&")}`,
      ...["q=nurse", `entry=${rows[0].id}`].map(
        (asked) => `coach ${pathOf("/templates/[templateId]")}?${asked}`,
      ),
    ]);
}

test(`no page makes more than ${MOST_QUERIES} queries, however much data there is`, async ({
  browser,
}) => {
  const addresses = [...new Set([...walked, ...(await furtherAddresses())])];
  const statements = await openStatementLog(app.server);
  const over: string[] = [];
  const report: string[] = [];
  let total = 0;
  // What is long asks for no less than what is short, so that one look is enough.
  await growDemo(app.ownerUrl);
  for (const who of READERS) {
    const context = await browserOf(browser, who);
    const ask = (path: string) => context.request.get(path, { maxRedirects: 0 });
    // The first look after a while also notes that this browser was seen.
    await ask("/overview");
    for (const address of addresses.filter((one) => one.startsWith(`${who} `))) {
      const { queries, transactions } = await statements.during(async () => {
        const answer = await ask(address.slice(who.length + 1));
        expect(answer.status(), address).toBeLessThan(400);
      });
      total += queries.length;
      report.push(`${queries.length}/${transactions} ${address}`);
      if (queries.length <= MOST_QUERIES) continue;
      over.push(`${address}: ${queries.length}`);
      console.log([over.at(-1), ...queries.map((query) => query.slice(0, 250))].join("\n  "));
    }
    await context.close();
  }
  await statements.close();
  console.log("queries/transactions of the busiest pages, with much data");
  console.log(report.sort().reverse().slice(0, 12).join("\n"));
  // A log that says nothing would find every page in order.
  expect(total).toBeGreaterThan(addresses.length);
  expect(over).toEqual([]);
});
