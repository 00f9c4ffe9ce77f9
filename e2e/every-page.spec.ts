import { createHash, randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import axe from "axe-core";
import { Client } from "pg";
import {
  freePort,
  freshDataDir,
  type RunningApp,
  removeData,
  startApp,
} from "@/db/testing/running-app";
import { linkInMail } from "./mailbox";
import { budgetOf, patternOf, ROUTES } from "./routes";

// Every page, found by following links as each of the demo cast: nothing dead, nothing inaccessible, nothing heavy.

test.describe.configure({ mode: "serial" });

const dataDir = freshDataDir();
let app: RunningApp;
/** One address per page, and who reads it there. */
const found = new Map<string, { path: string; who: string }>();
const CAST = ["visitor", "client", "coach", "admin"] as const;
/** The demo cast's addresses begin so. */
const NAMES = { client: "maya", coach: "jonas", admin: "ines" } as const;
const cookies = new Map<string, string>();
/** Reached by a form or a mailed link only. */
const BY_HAND = ["/sign-up/sent", "/reset/sent", "/verify", "/reset", "/plan/add", "/assessment"];

test.beforeAll(async () => {
  test.setTimeout(240_000);
  app = await startApp({ port: await freePort(), dataDir, words: ["--demo"] });
  const client = new Client({ connectionString: app.ownerUrl });
  await client.connect();
  for (const [who, name] of Object.entries(NAMES)) {
    const raw = randomBytes(32).toString("base64url");
    await client.query(
      `insert into sessions (user_id, token_hash, expires_at)
       select id, $2, now() + interval '1 day' from users where email like $1 || '@%' order by created_at limit 1`,
      [name, createHash("sha256").update(raw).digest("hex")],
    );
    cookies.set(who, raw);
  }
  await client.end();
});

test.afterAll(async () => {
  await app.stop();
  removeData(dataDir);
});

async function browserOf(browser: Browser, who: string, dark = false): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: app.origin,
    colorScheme: dark ? "dark" : "light",
  });
  const cookie = cookies.get(who);
  if (cookie)
    await context.addCookies([{ name: "fairlead-session", value: cookie, url: app.origin }]);
  return context;
}

const linksOf = (page: Page): Promise<string[]> =>
  page
    .locator("a[href^='/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

/** Opens what only a form or a mailed link leads to: a sitting, an entry of one's own, an invitation. */
async function openByHand(page: Page): Promise<string[]> {
  await page.goto("/assessment");
  await page.getByRole("button", { name: /Start/ }).click();
  await expect(page).toHaveURL(/\/1$/);
  const question = new URL(page.url()).pathname;
  await page.goto("/catalogue/new");
  await page.getByLabel("Name", { exact: true }).fill("A course of my own");
  await page.getByRole("main").getByRole("button").last().click();
  await expect(page).toHaveURL(/\/catalogue\/[0-9a-f-]{36}/);
  const entry = new URL(page.url()).pathname;
  await page.goto("/settings/sharing");
  await page.getByLabel("Their e-mail address").fill("somebody@example.test");
  const form = page.locator("form", { has: page.getByLabel("Their e-mail address") });
  await form.getByLabel("What for").fill("To read my plan");
  await page.getByRole("button", { name: "Send the invitation" }).click();
  const invitation = await linkInMail("somebody@example.test", /asked to be a coach/, dataDir);
  return [
    question,
    question.replace(/1$/, "review"),
    entry,
    `${entry}/edit`,
    new URL(invitation).pathname,
  ];
}

test("no link leads nowhere, and every page can be reached", async ({ browser }) => {
  test.setTimeout(300_000);
  const dead: string[] = [];
  for (const who of CAST) {
    const context = await browserOf(browser, who);
    const page = await context.newPage();
    const seen = new Set<string>();
    const waiting = [
      who === "visitor" ? "/" : "/overview",
      ...(who === "visitor" ? BY_HAND : ["/plan/add", "/assessment"]),
      ...(who === "client" ? await openByHand(page) : []),
    ];
    for (let href = waiting.shift(); href !== undefined; href = waiting.shift()) {
      const { pathname } = new URL(href, app.origin);
      const pattern = patternOf(pathname) ?? pathname;
      if (seen.has(pattern) || pathname.startsWith("/api/")) continue;
      seen.add(pattern);
      const answer = await page.goto(href);
      if (answer?.status() !== 200) dead.push(`${who}: ${href} ${answer?.status()}`);
      const here = new URL(page.url());
      const arrived = patternOf(here.pathname);
      if (arrived && !found.has(arrived))
        found.set(arrived, { path: here.pathname + here.search, who });
      waiting.push(...(await linksOf(page)));
    }
    await context.close();
  }
  expect(dead).toEqual([]);
  const unseen = ROUTES.map(({ pattern }) => pattern).filter((pattern) => !found.has(pattern));
  // Pages that only send on elsewhere have no address of their own.
  expect(
    unseen.filter(
      (pattern) => !["/settings", "/assessment/[attemptId]", "/plan"].includes(pattern),
    ),
  ).toEqual([]);
});

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe
      .run(document, { resultTypes: ["violations"] })
      .then((report) =>
        report.violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map((node) => node.target.join(" "))
              .slice(0, 3)
              .join(", ")}`,
        ),
      ),
  );
  return violations;
}

for (const theme of ["light", "dark"] as const)
  test(`axe finds nothing on any page, ${theme}`, async ({ browser }) => {
    test.setTimeout(300_000);
    const faults: string[] = [];
    for (const who of CAST) {
      const context = await browserOf(browser, who, theme === "dark");
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(`${page.url()}: ${message.text()}`);
      });
      for (const [pattern, { path }] of [...found].filter(
        ([, { who: reader }]) => reader === who,
      )) {
        await page.goto(path);
        faults.push(...(await faultsOf(page)).map((fault) => `${pattern} ${fault}`));
      }
      await context.close();
    }
    expect(faults).toEqual([]);
  });

test("no page scrolls sideways at 320 px", async ({ browser }) => {
  test.setTimeout(200_000);
  const wide: string[] = [];
  for (const who of CAST) {
    const context = await browserOf(browser, who);
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 640 });
    for (const [pattern, { path }] of [...found].filter(([, { who: reader }]) => reader === who)) {
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${pattern}: ${width}`);
    }
    await context.close();
  }
  expect(wide).toEqual([]);
});

test("every page keeps to its budget of JavaScript, style sheets and HTML", async ({ browser }) => {
  test.setTimeout(200_000);
  const weights = new Map<string, number>();
  const over: string[] = [];
  const report: string[] = [];
  for (const who of CAST) {
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
  console.log(report.sort().join("\n"));
  expect(over).toEqual([]);
});
