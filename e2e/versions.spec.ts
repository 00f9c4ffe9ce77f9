import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { expect, test } from "./fixtures";

test("a version is kept, compared in words and on the timeline, and gone back to", async ({
  page,
  signInAs,
}) => {
  const ada = await signInAs();
  const plan = await aPlan({ clientId: ada.id });
  await aPlanItem(plan, { title: "CISM", startsIn: plan.startsIn + 1 });
  await page.goto(`/plan/${plan.id}/review`);
  await page.getByRole("link", { name: "Versions and what changed" }).click();
  await expect(page.getByText("No version is kept yet")).toBeVisible();
  await page.getByLabel("What this version is").fill("Before the degree");
  await page.getByRole("button", { name: "Keep the plan as it stands" }).click();
  await expect(page.getByText("Nothing differs between these two.")).toBeVisible();

  await aPlanItem(plan, { title: "MBA", startsIn: plan.startsIn + 4, quarters: 6 });
  await page.reload();
  await expect(page.getByText(/^MBA added in/)).toBeVisible();
  await expect(page.getByText(/^new in .* to /)).toBeVisible();
  await page.getByLabel("What was").selectOption("The plan as it stands");
  await page.getByLabel("What is").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/[?]a=now&b=/);
  await expect(page.getByText("MBA deleted")).toBeVisible();

  await page.getByText("Go back to it", { exact: true }).click();
  await page.getByRole("button", { name: "Go back to version 1" }).click();
  await expect(page).toHaveURL(new RegExp(`/plan/${plan.id}$`));
  await expect(page.getByText("MBA")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("MBA").first()).toBeVisible();
});

test.describe("what is none", () => {
  test.use({ expectedComplaints: [/status of 404/] });

  test("is not found: a malformed version, and one of another plan", async ({ page, signInAs }) => {
    const ada = await signInAs();
    const plan = await aPlan({ clientId: ada.id });
    for (const a of ["x", "0b1c6e2e-2f1b-4a0e-9f0e-1d3f5a7b9c0d"])
      expect((await page.goto(`/plan/${plan.id}/versions?a=${a}`))?.status()).toBe(404);
  });
});
