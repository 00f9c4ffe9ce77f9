import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { aPersonWithPlan, bar, untilAwake } from "./plan-page";

test("two tabs edit one item: the second is told and shown both", async ({
  page,
  signInAs,
  context,
}) => {
  const { person, plan, item } = await aPersonWithPlan();
  await signInAs(person);
  const address = `/plan/${plan.id}/items/${item.id}`;
  await page.goto(address);
  const second = await context.newPage();
  await second.goto(address);

  await page.getByLabel("What it is", { exact: true }).fill("CISM, in June");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();

  await second.getByLabel("What it is", { exact: true }).fill("CISSP instead");
  await second.getByRole("button", { name: "Save" }).click();
  const both = second.getByRole("row", { name: /What it is/ });
  await expect(both).toContainText("CISSP instead");
  await expect(both).toContainText("CISM, in June");
  await expect(second.getByLabel("What it is", { exact: true })).toHaveValue("CISSP instead");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("CISM, in June");

  await second.getByRole("button", { name: "Keep what I wrote" }).click();
  await expect(second.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("CISSP instead");
});

test("a move in a stale tab is rolled back and shown beside what stands now", async ({
  page,
  signInAs,
  context,
}) => {
  const { person, plan } = await aPersonWithPlan();
  await signInAs(person);
  const address = `/plan/${plan.id}?view=timeline`;
  await page.goto(address);
  const second = await context.newPage();
  await second.goto(address);
  const move = async (tab: Page, key: string) => {
    await untilAwake(tab);
    for (const press of ["m", key, "Enter"]) await tab.keyboard.press(press);
  };

  await move(page, "ArrowRight");
  await expect(page.getByRole("button", { name: "Undo" })).toBeEnabled();
  await move(second, "ArrowLeft");
  const told = second.getByRole("alert").filter({ hasText: "was not moved" });
  await expect(told).toContainText("2027-Q1");
  await expect(told).toContainText("2027-Q3");
  await expect(bar(second, /^CISM/)).toHaveAccessibleName(/2027-Q3/);
  await told.getByRole("button", { name: "Move it as you wanted" }).click();
  await expect(bar(second, /^CISM/)).toHaveAccessibleName(/2027-Q1/);
  await expect(told).toHaveCount(0);
});
