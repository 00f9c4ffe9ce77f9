import { expect, test } from "@playwright/test";
import { filledDataDir } from "@/db/testing/filled-data";
import { growDemo } from "@/db/testing/much-data";
import { freePort, type RunningApp, removeData, startApp } from "@/db/testing/running-app";
import { MOST_QUERIES, openStatementLog } from "@/db/testing/statement-log";
import { asked } from "./every-page/asked";
import { browserOf, CAST, type Cast, HALFWAY, READERS, startCast } from "./every-page/cast";
import { furtherAddresses } from "./every-page/further-addresses";
import { looksOf } from "./every-page/looks";
import { weightOf } from "./every-page/weights";
import { looksAlike, SAMPLES } from "./occupation-samples";
import { budgetOf, ROUTES } from "./routes";
import { BY_HAND, openByHand, walk } from "./walk";

// Every page, found by following links as each of the demo cast: nothing dead, nothing inaccessible, nothing heavy.

test.describe.configure({ mode: "serial" });

const dataDir = filledDataDir();
let app: RunningApp;
let cast: Cast;
/** One address per page, and who reads it there. */
const found = new Map([[HALFWAY, { path: HALFWAY, who: "halfway" }]]);
/** Every address that was walked to, sent on or not, as "who path". */
const walked = new Set([`halfway ${HALFWAY}`]);

const pathOf = (pattern: string) => found.get(pattern)?.path ?? "";
/** What that reader looks at: pattern and path. */
const pagesOf = (who: string) =>
  [...found].flatMap(([pattern, page]) =>
    page.who === who ? [[pattern, page.path] as const] : [],
  );

test.beforeAll(async () => {
  app = await startApp({ port: await freePort(), dataDir, words: ["--demo"] });
  cast = await startCast(app);
});

test.afterAll(async () => {
  await app.stop();
  removeData(dataDir);
});

test("the catalogue's pages stand, ordinary and awkward ones", async ({ browser }) => {
  const context = await browserOf(cast, browser, "visitor");
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
    const context = await browserOf(cast, browser, who);
    const starts = [
      who === "visitor" ? "/" : "/overview",
      ...(who === "visitor"
        ? [...BY_HAND, `/shared/${cast.shared}`]
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

test("axe finds nothing on any page in either theme, and none scrolls sideways at 320 px", async ({
  browser,
}) => {
  const faults: string[] = [];
  for (const who of READERS) {
    const context = await browserOf(cast, browser, who);
    const page = await context.newPage();
    const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(`${page.url()}: ${message.text()}`);
    });
    for (const [pattern, path] of pagesOf(who)) {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      faults.push(...(await looksOf(page)).map((fault) => `${pattern} ${fault}`));
    }
    await context.close();
  }
  expect(faults).toEqual([]);
});

test("every page keeps to its budget of JavaScript, style sheets and HTML", async ({ browser }) => {
  const over: string[] = [];
  const report: string[] = [];
  for (const who of READERS) {
    const context = await browserOf(cast, browser, who);
    for (const [pattern, path] of pagesOf(who)) {
      const { scripts, html } = await weightOf(context.request, path);
      report.push(
        `${scripts.toFixed(1).padStart(6)} kB of ${budgetOf(pattern)}  html ${html.toFixed(1).padStart(5)} kB  ${pattern}`,
      );
      if (scripts > budgetOf(pattern))
        over.push(`${pattern}: ${scripts.toFixed(1)} kB of ${budgetOf(pattern)}`);
      if (html > 40) over.push(`${pattern}: ${html.toFixed(1)} kB of HTML`);
    }
    await context.close();
  }
  console.log(["the heaviest pages", ...report.sort().reverse().slice(0, 12)].join("\n"));
  expect(over).toEqual([]);
});

test(`no page makes more than ${MOST_QUERIES} queries, however much data there is`, async ({
  browser,
}) => {
  const addresses = [...new Set([...walked, ...(await furtherAddresses(app.ownerUrl, pathOf))])];
  const statements = await openStatementLog(app.server);
  const over: string[] = [];
  const report: string[] = [];
  let total = 0;
  // What is long asks for no less than what is short, so that one look is enough.
  await growDemo(app.ownerUrl);
  for (const who of READERS) {
    const context = await browserOf(cast, browser, who);
    const theirs = addresses.filter((address) => address.startsWith(`${who} `));
    for await (const { address, queries, transactions } of asked(
      context.request,
      statements,
      theirs,
    )) {
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
