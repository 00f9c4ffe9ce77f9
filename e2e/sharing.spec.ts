import type { Browser, Page } from "@playwright/test";
import { aResult } from "@/db/testing/assessment-factories";
import { expect, test } from "./fixtures";

test.use({ expectedComplaints: [/status of 404/] });

const NOTHING = "There is nothing here";
const address = (page: Page) => page.getByLabel("Address of the link");

/** Somebody without an account, elsewhere. */
async function stranger(browser: Browser) {
  const context = await browser.newContext({ javaScriptEnabled: true });
  return { page: await context.newPage(), close: () => context.close() };
}

for (const script of [true, false])
  test.describe(script ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled: script });

    test("a result is shared by a link, read by a stranger, and taken back", async ({
      page,
      browser,
      signInAs,
    }) => {
      const ada = await signInAs();
      const { attemptId } = await aResult({ clientId: ada.id });
      await page.goto(`/history/${attemptId}`);
      await page.getByRole("link", { name: /Share by a link/ }).click();
      await page.getByLabel("For whom").fill("Ruth, my mentor");
      await page.getByLabel("How long it lasts").selectOption("7");
      await page.getByRole("button", { name: "Make a link" }).click();
      const link = await address(page).inputValue();

      const ruth = await stranger(browser);
      const answer = await ruth.page.goto(link);
      expect(answer?.headers()).toMatchObject({
        "referrer-policy": "no-referrer",
        "x-robots-tag": "noindex, nofollow",
        "cache-control": expect.stringContaining("no-store"),
      });
      await expect(ruth.page.getByText("You lean towards the specialist path.")).toBeVisible();
      await expect(ruth.page.getByRole("heading", { name: "How far to trust this" })).toBeVisible();
      await expect(ruth.page.getByText(ada.name)).toHaveCount(0);
      await expect(ruth.page.getByText(/You answered|Why it says so/)).toHaveCount(0);

      await page.goto(`/assessment/${attemptId}/share`);
      await expect(address(page), "an address is shown once").toHaveCount(0);
      await expect(page.getByText(/Without your name · ends .* · opened once/)).toBeVisible();
      await page.getByRole("button", { name: "Take back the link for Ruth, my mentor" }).click();
      await expect(page.getByText(/taken back · opened once/)).toBeVisible();

      const gone = await ruth.page.goto(link);
      const words = await ruth.page.getByRole("main").textContent();
      const unknown = await ruth.page.goto(`${new URL(link).origin}/shared/${"x".repeat(43)}`);
      expect([gone?.status(), unknown?.status()]).toEqual([404, 404]);
      expect(await ruth.page.getByRole("main").textContent()).toBe(words);
      await expect(ruth.page.getByRole("heading", { name: NOTHING })).toBeVisible();
      await ruth.close();
    });
  });

test("nobody else's result can be shared", async ({ page, signInAs, anotherBrowser }) => {
  const ada = await signInAs();
  const { attemptId } = await aResult({ clientId: ada.id });
  const eve = await anotherBrowser();
  const answer = await eve.page.goto(`/assessment/${attemptId}/share`);
  expect(answer?.status()).toBe(404);
  expect((await page.goto(`/assessment/${attemptId}/share`))?.status()).toBe(200);
});
