import type { Page } from "@playwright/test";
import { sql } from "drizzle-orm";
import { owner } from "@/db/testing/connect";
import { expect, test } from "./fixtures";
import {
  countKept,
  keepAnswers,
  type Leaning,
  leaningAnswer,
  publishedQuestions,
} from "./leaning-answer";

const place = (page: Page) => page.getByText(/^\d+ of 48, /);

type Hand = {
  answer: (page: Page, value: number) => Promise<void>;
  next: (page: Page) => Promise<void>;
  press: (page: Page, name: string | RegExp) => Promise<void>;
};

const POINTER: Hand = {
  answer: (page, value) =>
    page.locator("label", { has: page.locator(`#answer-${value - 1}`) }).click(),
  next: (page) => page.getByRole("button", { name: /^(Next|Review)$/ }).click(),
  press: (page, name) => page.getByRole("button", { name }).click(),
};
const KEYS: Hand = {
  answer: (page, value) => page.keyboard.press(String(value)),
  next: (page) => page.keyboard.press("Enter"),
  press: async (page, name) => {
    await page.getByRole("button", { name }).focus();
    await page.keyboard.press("Enter");
  },
};

async function answerFrom(
  page: Page,
  hand: Hand,
  { from, to, leaning }: { from: number; to: number; leaning: Leaning },
) {
  const questions = await publishedQuestions();
  for (let number = from; number <= to; number += 1) {
    await expect(place(page)).toContainText(`${number} of 48`);
    const words = await page.locator("main legend").textContent();
    // Somebody who reads before answering: at a script's pace the sitting would rightly count for nothing.
    await page.clock.fastForward(3000);
    const value = leaningAnswer(questions, words ?? "", { leaning, wobble: number % 2 });
    await expect(async () => {
      await hand.answer(page, value);
      await expect(page.getByRole("radio").nth(value - 1)).toBeChecked({ timeout: 500 });
    }).toPass();
    await hand.next(page);
  }
}

async function submit(page: Page, hand: Hand) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Review your answers");
  await hand.press(page, "Submit and see the result");
  await expect(page).toHaveURL(/\/history\/[0-9a-f-]{36}$/);
}

const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

const WAYS = [
  { name: "with a pointer", viewport: { width: 1280, height: 800 }, hand: POINTER },
  { name: "with keys alone at 320 px", viewport: { width: 320, height: 640 }, hand: KEYS },
];

for (const { name, viewport, hand } of WAYS)
  test.describe(name, () => {
    test.use({ viewport, expectedComplaints: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });

    test("a sitting survives a lost connection, and a retake shows a real change", async ({
      page,
      context,
      signInAs,
    }) => {
      const ada = await signInAs();
      await page.clock.install();
      await page.goto("/assessment");
      await hand.press(page, "Start");
      await answerFrom(page, hand, { from: 1, to: 5, leaning: "specialist" });
      await context.setOffline(true);
      await answerFrom(page, hand, { from: 6, to: 9, leaning: "specialist" });
      await expect(page.getByText(/Not saved – retrying/)).toBeVisible();
      await context.setOffline(false);
      await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();

      const goOnAt = async (from: number, leaning: Leaning) => {
        await page.goto("/assessment");
        await page.getByRole("link", { name: "Go on where you stopped" }).focus();
        await page.keyboard.press("Enter");
        await answerFrom(page, hand, { from, to: 48, leaning });
      };
      // Each question is answered on its screen by the stories of the assessment.
      await keepAnswers(ada.id, { from: 10, to: 42, leaning: "specialist" });
      await goOnAt(43, "specialist");
      await submit(page, hand);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(/specialist/i);

      // Half a year passes.
      await owner.execute(sql`update attempts set started_at = started_at - interval '180 days',
        submitted_at = submitted_at - interval '180 days' where client_id = ${ada.id}`);

      await page.goto("/assessment");
      await hand.press(page, "Start a new sitting");
      await answerFrom(page, hand, { from: 1, to: 6, leaning: "leadership" });
      await expect.poll(() => countKept(ada.id)).toBe(6);
      await keepAnswers(ada.id, { from: 7, to: 42, leaning: "leadership" });
      await goOnAt(43, "leadership");
      await submit(page, hand);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(/leadership/i);

      await page.goto("/history");
      expect(await fits(page)).toBe(true);
      await hand.press(page, "Compare");
      await expect(page).toHaveURL(/\/history\/compare\?a=[0-9a-f-]{36}&b=[0-9a-f-]{36}$/);
      await expect(
        page.getByText("Specialist orientation is weaker than it was: a real change."),
      ).toBeVisible();
      await expect(
        page.getByText("Leadership orientation is stronger than it was: a real change."),
      ).toBeVisible();
      expect(await fits(page)).toBe(true);
    });
  });
