import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { read } from "./access/forms";
import { linkInMail } from "./mailbox";
import { patternOf } from "./routes";

/** Pages only a form or a mailed link leads to; for whoever is not signed in. */
export const BY_HAND = [
  "/sign-up/sent",
  "/reset/sent",
  "/verify",
  "/reset",
  "/reminders/snooze",
  "/reminders/mute",
  "/unsubscribe",
  "/email-change",
  "/sign-in/sent",
  "/sign-in/link",
  "/plan/add",
  "/assessment",
];

/** Links of a page, with quotes around them and without, as it is sent. */
const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a\s(?:[^>]*\s)?href="?(\/[^"\s>]*)/g)].map(([, href]) => read(href ?? ""));

/** Opens what only a form or a mailed link leads to: a sitting, an entry and a ladder of one's own, an invitation. */
export async function openByHand(page: Page, dataDir: string): Promise<string[]> {
  await page.goto("/assessment");
  await page.getByRole("button", { name: /Start/ }).click();
  await expect(page).toHaveURL(/\/1$/);
  const question = new URL(page.url()).pathname;
  await page.goto("/catalogue/new");
  await page.getByLabel("Name", { exact: true }).fill("A course of my own");
  await page.getByRole("main").getByRole("button").last().click();
  await expect(page).toHaveURL(/\/catalogue\/[0-9a-f-]{36}/);
  const entry = new URL(page.url()).pathname;
  await page.goto("/catalogue/ladders/software");
  await page.getByLabel("Name of the copy").fill("My employer's");
  await page.getByRole("button", { name: "Copy and edit" }).click();
  await expect(page).toHaveURL(/\/edit$/);
  const ladder = new URL(page.url()).pathname;
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
    ladder,
    new URL(invitation).pathname,
  ];
}

/** An address that was asked for, the pattern of the page that answered, and where that stands. */
export type Step = { href: string; status: number; arrived: string | null; path: string };

/** Follows every link from `starts`, each pattern of a page once. No browser: each page is looked at in one later. */
export async function walk(
  request: APIRequestContext,
  origin: string,
  starts: readonly string[],
): Promise<Step[]> {
  const seen = new Set<string>();
  const steps: Step[] = [];
  const waiting = [...starts];
  for (let href = waiting.shift(); href !== undefined; href = waiting.shift()) {
    const { pathname } = new URL(href, origin);
    const pattern = patternOf(pathname) ?? pathname;
    if (seen.has(pattern) || pathname.startsWith("/api/")) continue;
    seen.add(pattern);
    const answer = await request.get(href);
    const here = new URL(answer.url());
    steps.push({
      href,
      status: answer.status(),
      arrived: patternOf(here.pathname),
      path: here.pathname + here.search,
    });
    waiting.push(...linksOf(await answer.text()));
  }
  return steps;
}
