import { type Browser, expect, type Page, test } from "@playwright/test";
import {
  freePort,
  freshDataDir,
  type RunningApp,
  removeData,
  startApp,
} from "@/db/testing/running-app";
import { linkInMail } from "./mailbox";
import { setUpFactor } from "./second-factor";

// The main job, end to end, through two browsers that sign up for themselves. Half-way the power fails.

test.describe.configure({ mode: "serial" });

const dataDir = freshDataDir();
const password = "quiet harbour lights";
const CLIENT = "ada@example.test";
const COACH = "ben@example.test";
let port = 0;
let app: RunningApp;

test.beforeAll(async () => {
  port = await freePort();
  app = await startApp({ port, dataDir });
});

test.afterAll(async () => {
  await app.stop();
  removeData(dataDir);
});

const newBrowser = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ baseURL: app.origin })).newPage();

async function signUp(page: Page, name: string, email: string) {
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look at your mail");
  await page.goto(await linkInMail(email, /Confirm your e-mail/, dataDir));
  await page.getByLabel("The password you chose").fill(password);
  await page.getByRole("button", { name: "Confirm and sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
}

/** Answers by keyboard alone: agrees to depth, disagrees to leading people, as their own words allow. */
async function answerAll(page: Page) {
  const progress = page.getByRole("img", { name: /answered$/ });
  const total = Number(/of (\d+)/.exec((await progress.getAttribute("aria-label")) ?? "")?.[1]);
  expect(total).toBe(48);
  for (let number = 1; number <= total; number++) {
    await expect(page.getByText(new RegExp(`^${number} of ${total}, `))).toBeVisible();
    const answers = await page.getByRole("radio").count();
    // Keys do nothing before the script is there.
    await expect(async () => {
      await page.keyboard.press(String((number % answers) + 1));
      await expect(progress).toHaveAttribute("aria-label", `${number} of ${total} answered`, {
        timeout: 1000,
      });
    }).toPass();
    await page.keyboard.press("Enter");
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Review your answers");
}

test("from the first page to an approved plan, with a power cut in the middle", async ({
  browser,
}) => {
  const ada = await newBrowser(browser);
  await signUp(ada, "Ada", CLIENT);

  await ada.getByRole("link", { name: "Compare the three paths" }).click();
  await expect(ada.getByRole("heading", { name: "Three paths, none above another" })).toBeVisible();
  await ada.goto("/assessment");
  await ada.getByRole("button", { name: "Start" }).click();
  await expect(ada).toHaveURL(/\/assessment\/[0-9a-f-]+\/1$/);
  await answerAll(ada);
  await ada.getByRole("button", { name: /submit|result/i }).click();
  await expect(ada, "the sitting is submitted").not.toHaveURL(/\/review$/);
  await ada.goto("/history");
  await ada.getByRole("main").locator("a[href^='/history/']:not([aria-label])").first().click();
  await expect(ada).toHaveURL(/\/history\/[0-9a-f-]+$/);
  await expect(ada.getByText(/provisional/i).first()).toBeVisible();

  await ada.goto("/plan/choose");
  await ada.getByRole("radio", { name: /Specialist/ }).check();
  await ada.getByLabel("Why this one").fill("Hard problems are what gets me up in the morning.");
  await ada.getByRole("button", { name: "Choose this path" }).click();
  await expect(ada).not.toHaveURL(/choose$/);
  await ada.goto("/plan/new?path=specialist&family=software");
  await ada.getByRole("button", { name: "Make the plan" }).click();
  await expect(ada).toHaveURL(/\/plan\/[0-9a-f-]{36}/);
  const planUrl = new URL(ada.url()).pathname;
  const firstItem = await ada.getByRole("main").locator("a[href*='/items/']").first().textContent();
  expect(firstItem).toBeTruthy();

  await ada.goto("/settings/sharing");
  await ada.getByLabel("Their e-mail address").fill(COACH);
  await ada.getByRole("checkbox", { name: /^Plan/ }).check();
  await ada.getByRole("checkbox", { name: /^Results/ }).check();
  await ada.getByLabel("What for").fill("To look at my plan with me");
  await ada.getByRole("button", { name: /invit/i }).click();
  await expect(ada.getByText("The invitation is on its way")).toBeVisible();
  const invitation = await linkInMail(COACH, /./, dataDir);

  await app.killAll();
  app = await startApp({ port, dataDir });

  const ben = await newBrowser(browser);
  await signUp(ben, "Ben", COACH);
  await ben.goto(invitation);
  await ben.getByRole("link", { name: "Set up a second factor" }).click();
  await setUpFactor(ben);
  await ben.getByRole("button", { name: "Accept and become their coach" }).click();
  await expect(ben.getByRole("link", { name: "Clients" }).first()).toBeVisible();

  await ada.goto(`${planUrl}/review`);
  await expect(ada.getByLabel("Whom to ask")).toBeVisible();
  await ada.getByLabel("What should they look at").fill("Is the second year too full?");
  await ada.getByRole("button", { name: "Ask for a review" }).click();
  await expect(ada.getByText("Requested", { exact: true })).toBeVisible();

  await ben.goto("/clients");
  await expect(ben.getByRole("link", { name: "Ada" }).first()).toBeVisible();
  await ben.goto("/reviews");
  await ben.getByRole("main").locator("a[href^='/reviews/']").first().click();
  await expect(ben.getByText("Is the second year too full?")).toBeVisible();
  await ben.getByRole("button", { name: "Start the review" }).click();
  await ben.locator("summary", { hasText: "Comment" }).nth(1).click();
  const box = ben.getByLabel(/^Comment on/).nth(1);
  await box.fill("Could this wait until spring? 🌱");
  await box.press("Control+Enter");
  await expect(ben.getByText("Pending, seen by you alone")).toBeVisible();
  await ada.reload();
  await expect(ada.getByText("Ben is reading.", { exact: false })).toBeVisible();
  await expect(ada.getByText("Could this wait until spring?")).toHaveCount(0);
  await ben.getByLabel("Approve").check();
  await ben.getByLabel("Why", { exact: true }).last().fill("It fits the hours.");
  await ben.getByRole("button", { name: "Submit the review with 1 comment" }).click();
  await expect(ben.getByText("Approved", { exact: true })).toBeVisible();

  await ada.reload();
  await expect(ada.getByText("Could this wait until spring? 🌱")).toBeVisible();
  await expect(ada.getByText("It fits the hours.")).toBeVisible();
  await expect(ada.getByText("The plan stands approved as it is now")).toBeVisible();

  await ada.goto("/settings/sharing");
  await expect(ada.getByText("looked at your plan").first()).toBeVisible();
  await ada.getByText("End working with Ben").click();
  await ada.getByRole("button", { name: "End working together" }).click();
  await expect(ada.getByText("ended by you", { exact: false })).toBeVisible();
  expect((await ben.goto(planUrl))?.status()).toBe(404);
  await ben.goto("/clients");
  await expect(ben.getByRole("link", { name: "Ada" })).toHaveCount(0);
  await ada.goto("/overview");
  await expect(ada.getByText("Your coach approved the plan.")).toBeVisible();
});
