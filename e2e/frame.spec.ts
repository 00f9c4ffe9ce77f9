import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const colours = (page: Page) => page.locator("html").getAttribute("data-theme");
const choose = (page: Page, name: string) =>
  page.getByRole("contentinfo").getByRole("button", { name }).click();

/** The frame's forms do more than being sent from when its script is there; a person takes longer to get there. */
const awake = (page: Page) => page.waitForFunction(() => document.onsubmit !== null);

async function signOut(page: Page) {
  await page.getByRole("button", { name: /Your account/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out on this device.")).toBeVisible();
}

test("other colours come at once, stay, and leave what was typed where it is", async ({
  page,
  signInAs,
}) => {
  await signInAs();
  await page.goto("/settings/profile");
  await awake(page);
  await page.getByLabel("Name", { exact: true }).fill("Half a na");
  await choose(page, "Dark");
  await expect.poll(() => colours(page)).toBe("dark");
  await expect(page.getByRole("button", { name: "Dark" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Half a na");
  await page.reload();
  expect(await colours(page)).toBe("dark");
  await choose(page, "As the device");
  await expect.poll(() => colours(page)).toBeNull();
});

test("signing out takes along what waited in the tab", async ({ page, signInAs }) => {
  await signInAs();
  await page.goto("/overview");
  await awake(page);
  await page.evaluate(() => sessionStorage.setItem("draft", "private"));
  await signOut(page);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("colours are chosen and one signs out", async ({ page, signInAs }) => {
    await signInAs();
    await page.goto("/overview");
    await choose(page, "Dark");
    expect(await colours(page)).toBe("dark");
    await signOut(page);
    expect(await colours(page)).toBe("dark");
  });
});
