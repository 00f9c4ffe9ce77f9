import { createHash, randomBytes } from "node:crypto";
import type { BrowserContext, Page } from "@playwright/test";
import { Client } from "pg";
import { filledDataDir } from "@/db/testing/filled-data";
import { freePort, type RunningApp, removeData, startApp } from "@/db/testing/running-app";
import { useCalibratedVersion } from "./calibrated-version";
import { expect, test } from "./fixtures";
import { leaningAnswer, publishedQuestions } from "./leaning-answer";

// One app of their own: the other stories keep the provisional form.
test.describe.configure({ mode: "serial" });

const MOST = 40;
const dataDir = filledDataDir();
let app: RunningApp;
let client: Client;

test.beforeAll(async () => {
  app = await startApp({ port: await freePort(), dataDir });
  client = new Client({ connectionString: app.ownerUrl });
  await client.connect();
  await useCalibratedVersion(client, "cal-1");
});

test.afterAll(async () => {
  await client.end();
  await app.stop();
  removeData(dataDir);
});

/** Signs this browser in to the story's own app as a new person. */
async function signIn(context: BrowserContext): Promise<void> {
  const value = randomBytes(32).toString("base64url");
  await client.query(
    `with person as (
       insert into users (email, name, email_verified_at) values ($1, 'Ada', now()) returning id)
     insert into sessions (user_id, token_hash, expires_at)
     select id, $2, now() + interval '1 day' from person`,
    [
      `${value.slice(0, 12).toLowerCase()}@example.test`,
      createHash("sha256").update(value).digest("hex"),
    ],
  );
  await context.addCookies([
    { name: "fairlead-session", value, url: app.origin, httpOnly: true, sameSite: "Lax" },
  ]);
}

type Sitting = { questions: number; reason: string | null; values: Record<string, number> };

/** The latest sitting as it is stored. */
async function stored(): Promise<Sitting> {
  const { rows } = await client.query<Sitting>(
    `select cardinality(item_order) as questions, stop_reason as reason,
       (select coalesce(jsonb_object_agg(item_id, value), '{}') from responses
        where attempt_id = attempts.id) as values
     from attempts order by started_at desc limit 1`,
  );
  const [row] = rows;
  if (!row) throw new Error("There is no sitting.");
  return row;
}

const answersStored = async () => Object.keys((await stored()).values).length;

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const place = (page: Page) => page.getByText(/^(Question \d+|\d+ of \d+), /);
const at = (page: Page, number: number) =>
  expect(place(page)).toHaveText(new RegExp(`^(Question ${number}|${number} of \\d+), `));
const answered = (page: Page, number: number) =>
  expect(page.getByRole("img", { name: /answered$/ })).toHaveAccessibleName(
    new RegExp(`^${number} of `),
  );
const saved = (page: Page) => expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

/** What somebody drawn to depth answers, without extremes. */
async function moderateAnswer(page: Page, number: number): Promise<number> {
  const words = await page.locator("main legend").textContent();
  const answer = leaningAnswer(await publishedQuestions(), words ?? "", {
    leaning: "specialist",
    wobble: 0,
  });
  return number % 6 === 0 ? 3 : Math.max(2, answer);
}

/** Presses the key until the script is there to hear it. */
async function choose(page: Page, value: number): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(String(value));
    await expect(page.getByRole("radio").nth(value - 1)).toBeChecked({ timeout: 500 });
  }).toPass();
}

/** Answers by keys alone from that question on, until question `to` has gone by or the questions end. */
async function answerByKeys(page: Page, from: number, to = MOST): Promise<number> {
  for (let number = from; number <= to; number += 1) {
    await at(page, number);
    // Somebody who reads before answering: at a script's pace the sitting would rightly count for nothing.
    await page.clock.fastForward(3000);
    await choose(page, await moderateAnswer(page, number));
    await page.keyboard.press("Enter");
    await expect(place(page).or(heading(page)).first()).not.toHaveText(
      new RegExp(`^(Question )?${number}( of \\d+)?, `),
    );
    if ((await heading(page).textContent()) === "Review your answers") return number;
  }
  return to;
}

test.describe("a first sitting under a calibrated version", () => {
  test.use({
    expectedComplaints: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/],
    viewport: { width: 1280, height: 800 },
  });

  test("chooses its questions, loses nothing, ends by itself and says why", async ({
    page,
    context,
  }) => {
    await signIn(context);
    await page.clock.install();
    await page.goto(`${app.origin}/assessment`);
    await expect(page.getByText(`At most ${MOST} questions`)).toBeVisible();
    await expect(
      page.getByText("Each question is chosen by your answers before it."),
    ).toBeVisible();
    await page.getByRole("button", { name: "Start" }).focus();
    await page.keyboard.press("Enter");
    await expect(place(page)).toHaveText(`Question 1, at most ${MOST}`);
    await answerByKeys(page, 1, 5);

    // Back keeps the answers, and adds nothing.
    await at(page, 6);
    expect((await stored()).questions).toBe(6);
    for (const number of [5, 4]) {
      await page.keyboard.press("Backspace");
      await at(page, number);
      await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);
    }
    for (const number of [5, 6]) {
      await page.keyboard.press("Enter");
      await at(page, number);
    }
    await answered(page, 5);
    expect((await stored()).questions).toBe(6);

    // A reload, and the start page, come back to the same question.
    const words = (await page.locator("main legend").textContent()) ?? "";
    await page.reload();
    await at(page, 6);
    await expect(page.locator("main legend")).toHaveText(words);
    await page.goto(`${app.origin}/assessment`);
    await expect(page.getByText("5 questions answered.")).toBeVisible();
    await page.getByRole("link", { name: "Go on where you stopped" }).click();
    await at(page, 6);
    await expect(page.locator("main legend")).toHaveText(words);
    await answerByKeys(page, 6, 8);

    // Without a connection: two earlier answers changed and the last one given.
    await at(page, 9);
    const before = await stored();
    await page.keyboard.press("Backspace");
    await at(page, 8);
    await page.keyboard.press("Backspace");
    await at(page, 7);
    await context.setOffline(true);
    for (const number of [7, 8, 9]) {
      await at(page, number);
      await choose(page, 3);
      await page.keyboard.press("Enter");
    }
    await expect(page.getByText(/Waiting until your last answers are saved/)).toBeVisible();
    await at(page, 9);
    await expect(page.getByText(/Not saved – retrying \(3 answers kept here\)/)).toBeVisible();
    await context.setOffline(false);
    await at(page, 10);
    await answered(page, 9);
    const after = await stored();
    expect(after.questions).toBe(10);
    expect(Object.keys(after.values)).toHaveLength(9);
    expect(
      Object.values(after.values).filter((value) => value === 2).length,
    ).toBeGreaterThanOrEqual(3);
    expect(Object.keys(after.values)).toEqual(expect.arrayContaining(Object.keys(before.values)));

    // A change of an earlier answer keeps every question that was chosen.
    await page.keyboard.press("Backspace");
    await at(page, 9);
    await choose(page, 4);
    await saved(page);
    await expect.poll(async () => (await stored()).questions).toBe(10);
    await page.keyboard.press("Enter");
    await at(page, 10);

    // The browser's own way back knows the answers too, and a change made there counts.
    await answerByKeys(page, 10, 10);
    await at(page, 11);
    await page.goBack();
    await at(page, 10);
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);
    await answered(page, 10);
    await choose(page, 1);
    await saved(page);
    expect(Object.values((await stored()).values)).toContain(0);
    await page.keyboard.press("Enter");
    await at(page, 11);
    expect((await stored()).questions).toBe(11);

    const last = await answerByKeys(page, 11);
    expect(last).toBeLessThan(MOST);
    await expect(heading(page)).toHaveText("Review your answers");
    await expect(page.getByText(`All ${last} questions are answered.`)).toBeVisible();
    const why = new RegExp(`chosen one by one.*They stopped after ${last}: `);
    await expect(page.getByText(why)).toBeVisible();
    expect((await stored()).reason).not.toBeNull();
    expect(await answersStored()).toBe(last);

    await page.goBack();
    await at(page, last);
    await answered(page, last);
    await page.keyboard.press("Enter");
    await expect(heading(page)).toHaveText("Review your answers");

    await page.getByRole("button", { name: "Submit and see the result" }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/history\/[0-9a-f-]{36}$/);
    await expect(page.getByText(why)).toBeVisible();
    await expect(page.getByText(/cal-1/).first()).toBeVisible();
    await expect(page.getByText("Provisional numbers")).toHaveCount(0);

    // A second one asks the whole form, and says for what.
    await page.goto(`${app.origin}/assessment`);
    await expect(page.getByText(/^48 questions/)).toBeVisible();
    await expect(page.getByText("This one asks the whole form")).toBeVisible();
    await page.getByRole("button", { name: "Start a new sitting" }).click();
    await expect(place(page)).toContainText("1 of 48, ");
    expect((await stored()).questions).toBe(48);
  });

  test("leaves a question out through the server, and never asks it again", async ({
    page,
    context,
  }) => {
    await signIn(context);
    await page.clock.install();
    await page.goto(`${app.origin}/assessment`);
    await page.getByRole("button", { name: "Start" }).click();
    await answerByKeys(page, 1, 2);
    await at(page, 3);
    await page.keyboard.press("Enter");
    await at(page, 4);
    await answered(page, 2);
    await page.getByRole("link", { name: "See all questions" }).click();
    await expect(page.getByText(`2 of at most ${MOST} questions are answered`)).toBeVisible();
    await expect(page.getByText("There are more questions")).toBeVisible();
    expect((await stored()).questions).toBe(4);
  });
});

test.describe("at 320 px without a script", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("each answer brings the next question, and Back keeps it", async ({ page, context }) => {
    await signIn(context);
    await page.goto(`${app.origin}/assessment`);
    await page.getByRole("button", { name: "Start" }).click();
    for (let number = 1; number <= 3; number += 1) {
      await expect(place(page)).toHaveText(`Question ${number}, at most ${MOST}`);
      expect(await fits(page)).toBe(true);
      await page.locator("label", { has: page.locator("#answer-3") }).click();
      await page.getByRole("button", { name: "Next" }).click();
    }
    await at(page, 4);
    await answered(page, 3);
    await page.getByRole("link", { name: "Back" }).click();
    await at(page, 3);
    await expect(page.getByRole("radio").nth(3)).toBeChecked();
    await page.getByRole("button", { name: "Next" }).click();
    await at(page, 4);
    // Left out: it goes on all the same.
    await page.getByRole("button", { name: "Next" }).click();
    await at(page, 5);
    await answered(page, 3);
    expect((await stored()).questions).toBe(5);
  });
});
