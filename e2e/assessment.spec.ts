import type { Page, Route } from "@playwright/test";
import { expect, test } from "./fixtures";

const TOTAL = 48;
const scale = (page: Page) => page.getByRole("img", { name: /answered$/ });
const answered = (page: Page, number: number) =>
  expect(scale(page)).toHaveAccessibleName(`${number} of ${TOTAL} answered`);
/** Which question is shown: "7 of 48, about 5 min left". */
const place = (page: Page) => page.getByText(/^\d+ of 48, /);
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function start(page: Page) {
  await page.goto("/assessment");
  await page.getByRole("button", { name: "Start" }).click();
  await expect(place(page)).toContainText(`1 of ${TOTAL}`);
}

/** Waits for the script: before it, keys do nothing yet. */
async function ready(page: Page) {
  await expect(async () => {
    await page.keyboard.press("3");
    await expect(page.getByRole("radio").nth(2)).toBeChecked({ timeout: 500 });
  }).toPass();
}

test("a keyboard alone takes one from the first question to the result", async ({
  page,
  signInAs,
}) => {
  await signInAs();
  await page.goto("/assessment");
  await page.getByRole("button", { name: "Start" }).focus();
  await page.keyboard.press("Enter");
  await expect(place(page)).toContainText(`1 of ${TOTAL}`);
  await ready(page);

  await page.getByRole("radio").nth(2).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio").nth(3)).toBeChecked();
  await expect(place(page), "an arrow chooses and goes nowhere").toContainText(`1 of ${TOTAL}`);

  for (let number = 1; number <= TOTAL; number++) {
    await expect(place(page)).toContainText(`${number} of ${TOTAL}`);
    // A situation may have four answers only.
    const answers = await page.getByRole("radio").count();
    await page.keyboard.press(String(((number * 3) % answers) + 1));
    await answered(page, number);
    if (number === 2) {
      await page.keyboard.press("Backspace");
      await expect(place(page)).toContainText(`1 of ${TOTAL}`);
      await expect(page.getByRole("radio").nth(3)).toBeChecked();
      await page.keyboard.press("Enter");
      await expect(place(page)).toContainText(`2 of ${TOTAL}`);
    }
    await page.keyboard.press("Enter");
  }
  await expect(heading(page)).toHaveText("Review your answers");
  await expect(page.getByText("Not answered")).toHaveCount(0);

  await page.getByRole("button", { name: "Submit and see the result" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/history\//);
  await expect(page.getByText("Provisional numbers")).toBeVisible();
  await expect(page.getByRole("img", { name: /dashed line/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "The three paths side by side" })).toBeVisible();
  await expect(page.getByText("This does not decide for you")).toBeVisible();
});

test.describe("when the connection drops", () => {
  test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/] });

  test("answers wait in the tab, outlive a reload, and arrive", async ({
    page,
    context,
    signInAs,
  }) => {
    await signInAs();
    await start(page);
    await ready(page);
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();

    await context.setOffline(true);
    for (let number = 2; number <= 6; number++) {
      await page.keyboard.press("Enter");
      await expect(place(page)).toContainText(`${number} of ${TOTAL}`);
      await page.keyboard.press("5");
      await answered(page, number);
    }
    await expect(page.getByText(/Not saved – retrying \(5 answers kept here\)/)).toBeVisible();

    await context.setOffline(false);
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await page.reload();
    await answered(page, 6);

    const refuse = (route: Route) =>
      route.request().method() === "POST" ? route.abort() : route.continue();
    await page.route("**/assessment/**", refuse);
    await expect(async () => {
      await page.keyboard.press("Enter");
      await expect(place(page)).toContainText(`7 of ${TOTAL}`, { timeout: 500 });
    }, "keys do nothing before the script").toPass();
    await ready(page);
    await expect(page.getByText(/Not saved – retrying \(1 answer kept here\)/)).toBeVisible();
    page.on("dialog", (dialog) => dialog.accept());
    await page.reload();
    await expect(page.getByText(/Not saved – retrying \(1 answer kept here\)/)).toBeVisible();
    await page.unroute("**/assessment/**", refuse);
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await page.reload();
    await answered(page, 7);
  });
});

test("a sitting begun on one device goes on where it stopped on another", async ({
  page,
  signInAs,
  anotherBrowser,
}) => {
  const ada = await signInAs();
  await start(page);
  await ready(page);
  for (let number = 1; number <= 4; number++) {
    await page.keyboard.press("4");
    await answered(page, number);
    await page.keyboard.press("Enter");
  }
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();

  const phone = await anotherBrowser(ada);
  await phone.page.goto("/assessment");
  await expect(phone.page.getByText(`4 of ${TOTAL} questions answered`)).toBeVisible();
  await phone.page.getByRole("link", { name: "Go on where you stopped" }).click();
  await expect(place(phone.page)).toContainText(`5 of ${TOTAL}`);
  await answered(phone.page, 4);
});

test("a stranger's sitting and result do not exist", async ({ page, signInAs, anotherBrowser }) => {
  await signInAs();
  await start(page);
  const eve = await anotherBrowser();
  for (const path of [page.url(), page.url().replace(/\/1$/, "/review")]) {
    const answer = await eve.page.request.get(path);
    expect(answer.status()).toBe(404);
  }
});

test("what was left out is listed before one submits, and words of one's own are kept", async ({
  page,
  signInAs,
}) => {
  await signInAs();
  await start(page);
  await ready(page);
  await page.getByRole("link", { name: "See all questions" }).click();
  await expect(page.getByText(`${TOTAL - 1} questions have no answer`)).toBeVisible();

  await page.getByRole("link", { name: "Write your reflections" }).click();
  const strengths = page.getByLabel("What are you good at, and when did it show?");
  await strengths.fill("I find the fault nobody else finds. 🧭");
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await page.reload();
  await expect(strengths).toHaveValue("I find the fault nobody else finds. 🧭");

  await page.getByRole("link", { name: "Back to the review" }).click();
  await page.getByRole("button", { name: "Submit and see the result" }).click();
  await expect(heading(page)).toHaveText("Too few answers for a result.");
  await expect(page.getByText("I find the fault nobody else finds. 🧭")).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a question is a plain form that keeps the answer and goes on", async ({
    page,
    signInAs,
  }) => {
    await signInAs();
    await page.goto("/assessment");
    await page.getByRole("button", { name: "Start" }).click();
    await expect(place(page)).toContainText(`1 of ${TOTAL}`);
    await page.getByText("Agree", { exact: true }).or(page.getByText("B, a little")).click();
    await page.getByRole("button", { name: "Next" }).click();
    await expect(place(page)).toContainText(`2 of ${TOTAL}`);
    await answered(page, 1);
    await page.getByRole("link", { name: "Back" }).click();
    await expect(page.getByRole("radio").nth(3)).toBeChecked();
  });
});
