import type { Page } from "@playwright/test";
import { aSecondFactor, aUser } from "@/db/testing/factories";
import { expect, test } from "./fixtures";
import { linkInMail, mailsTo } from "./mailbox";

const SUBJECT = /Your link to sign in/;

async function ask(page: Page, email: string, next = "/sign-in") {
  await page.goto(next);
  await page.getByRole("link", { name: "Mail me a link instead" }).click();
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: "Mail me a link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look at your mail");
}

test("a client signs in by a mailed link, once, and goes on to where they were going", async ({
  page,
  browser,
}) => {
  const ada = await aUser({ name: "Ada" });
  await ask(page, ada.email, "/settings/security");
  const link = await linkInMail(ada.email, SUBJECT);
  // A mail program looks at it first.
  for (const _ of [1, 2]) expect((await page.request.get(link)).status()).toBe(200);
  await page.goto(link);
  await expect(page.getByText(ada.email)).toBeVisible();
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/settings\/security$/);

  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(other.getByText("expired or was used")).toBeVisible();
  await other.context().close();
  await page.getByRole("button", { name: "Turn mailed links off" }).click();
  await expect(page.getByRole("button", { name: "Turn mailed links on" })).toBeVisible();
  await page.context().clearCookies();
  await ask(page, ada.email);
  await linkInMail(ada.email, /Sign in with your password/);
  expect(mailsTo(ada.email, SUBJECT)).toHaveLength(1);
});

test("another browser asks first; a second factor is asked for still; no script is needed", async ({
  page,
  browser,
}) => {
  const ben = await aUser();
  await aSecondFactor(ben);
  await ask(page, ben.email);
  const link = await linkInMail(ben.email, SUBJECT);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByText("It was asked for in another browser")).toBeVisible();
  await other.getByRole("button", { name: /I asked for it myself/ }).click();
  await expect(other).toHaveURL(/\/sign-in\/second-factor/);
  await other.goto("/overview");
  await expect(other, "half a session opens nothing").toHaveURL(/second-factor/);
  await context.close();
});

test("the page says the same for a coach and for an address nobody has", async ({ page }) => {
  const coach = await aUser({ roles: ["client", "coach"] });
  const said: string[] = [];
  for (const email of [coach.email, `${crypto.randomUUID()}@example.test`]) {
    await ask(page, email);
    said.push((await page.getByRole("main").textContent()) ?? "");
  }
  expect(said[0]).toBe(said[1]);
});
