import type { Page } from "@playwright/test";
import axe from "axe-core";
import { aCredential } from "@/db/testing/catalogue-factories";
import { expect, test } from "./fixtures";

const box = (page: Page) =>
  page.getByRole("combobox", { name: "Job, title, credential or ladder" });
const chosen = (page: Page) => page.getByRole("option", { selected: true });

/** By the key alone; it answers once the page is awake. Pressed once more in the open box, it would be a letter. */
async function openByKey(page: Page) {
  const panel = page.locator(".find-panel");
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(panel).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(box(page)).toBeFocused();
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe
      .run(document, { resultTypes: ["violations"] })
      .then(({ violations }) => violations.map(({ id }) => id)),
  );
}

test("a visitor finds an occupation by keyboard alone, in spite of two misspellings", async ({
  page,
}) => {
  await page.goto("/");
  await openByKey(page);
  await page.keyboard.type("softwear enginer");
  await expect(page.getByRole("status")).toContainText(
    "Nothing is called “softwear enginer”. Showing results like “software engineer”.",
  );
  await page.keyboard.press("ArrowDown");
  await expect(chosen(page)).toContainText("Software Developers");
  await expect(chosen(page)).toContainText("people also say “Software Engineer”");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/occupations/15-1252.00");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Software Developers/);
});

test("what is typed while the search wakes stands as it was typed", async ({ page }) => {
  await page.goto("/paths");
  await page.getByRole("button", { name: "Find a job, credential or ladder" }).click();
  await page.keyboard.type("registered nurse", { delay: 4 });
  await expect(page.getByRole("status")).toHaveText("10 found: the arrow keys choose.");
  await expect(box(page)).toHaveValue("registered nurse");
});

test("the arrows go round, Home and End to the ends, Escape back", async ({ page }) => {
  await page.goto("/paths");
  await page.getByRole("button", { name: "Find a job, credential or ladder" }).click();
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("nurse");
  await expect(page.getByRole("option")).toHaveCount(10);
  await expect(page.getByRole("status")).toHaveText("10 found: the arrow keys choose.");
  await expect(box(page)).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  await expect(chosen(page)).toContainText("Registered Nurses");
  await page.keyboard.press("End");
  await expect(page.getByRole("option").last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(chosen(page)).toHaveCount(0);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  expect(await faultsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect(await faultsOf(page)).toEqual([]);

  await page.keyboard.press("Escape");
  await expect(page.getByRole("option")).toHaveCount(0);
  await expect(box(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(box(page)).toBeHidden();
});

test("Enter without a choice leads to everything that was found", async ({ page }) => {
  await page.goto("/search");
  await box(page).fill("cissp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=cissp");
  await expect(page.getByRole("heading", { level: 3 }).first()).toHaveText(
    "Certified Information Systems Security Professional",
  );
  await expect(page.getByText(/O\*NET 30\.1 Database/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test("the key that opens the search can be turned off, and stays so", async ({ page }) => {
  await page.goto("/");
  await openByKey(page);
  await page.getByLabel("The / key opens this").uncheck();
  await page.keyboard.press("Escape");
  await expect(box(page)).toBeHidden();
  await page.reload();
  await page.getByRole("button", { name: "Find a job, credential or ladder" }).click();
  await expect(page.getByLabel("The / key opens this")).not.toBeChecked();
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await expect(box(page)).toBeHidden();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the box opens, asks, and its page answers", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("button", { name: "Find a job, credential or ladder" }).click();
    const field = page.getByRole("textbox", { name: "Job, title, credential or ladder" });
    await expect(field).toBeFocused();
    await field.fill("dev lead");
    await page.getByRole("button", { name: "Find", exact: true }).click();
    await expect(page).toHaveURL("/search?q=dev+lead");
    await expect(page.getByRole("main").getByRole("listitem").first()).toContainText(
      "Software Developers",
    );
    await expect(page.getByRole("main").getByRole("listitem").first()).toContainText(
      "as we read “Dev Lead”",
    );

    await page.goto("/search?q=xyzzyqqq");
    await expect(page.getByRole("heading", { name: "Nothing is called “xyzzyqqq”" })).toBeVisible();
  });
});

test("an entry of one's own is found by its owner and by nobody else", async ({
  page,
  signInAs,
  anotherBrowser,
}) => {
  const ada = await signInAs();
  await aCredential({ ownerId: ada.id, name: "Quibble Steward Diploma" });
  await page.goto("/overview");
  await openByKey(page);
  await page.keyboard.type("quibble");
  await expect(page.getByRole("option")).toHaveText(/Quibble Steward Diploma.*only you see it/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Quibble Steward Diploma");

  const other = await anotherBrowser();
  await other.page.goto("/search?q=quibble");
  await expect(
    other.page.getByRole("heading", { name: "Nothing is called “quibble”" }),
  ).toBeVisible();
});

test("answers are kept by nobody, and text that is none is refused", async ({ request }) => {
  const answer = await request.get("/api/search?q=cpa");
  expect(answer.headers()["cache-control"]).toContain("no-store");
  expect((await answer.json()).lines[0].title).toMatch(/^Certified Public Accountant/);
  for (const wrong of ["a%00b", "x".repeat(101)])
    expect((await request.get(`/api/search?q=${wrong}`)).status()).toBe(400);
});
