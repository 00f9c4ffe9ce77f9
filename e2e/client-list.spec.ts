import type { Page } from "@playwright/test";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { aUser } from "@/db/testing/factories";
import { expect, test } from "./fixtures";

test("a coach chooses clients by key, labels them at once, undoes it, and saves the view", async ({
  page,
  signInAs,
}) => {
  const ben = await signInAs({ roles: ["client", "coach"] });
  for (const name of ["Ada", "Cleo", "Zoe"]) {
    const { id } = await aUser({ name });
    await anEngagement({ clientId: id, coachId: ben.id });
  }
  await page.goto("/clients");
  // Shown by the script, which then listens to keys.
  await expect(page.getByRole("button", { name: "Choose all shown" })).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect(page.getByText("2 of 3 chosen")).toBeVisible();
  await page.getByLabel("Label", { exact: true }).fill("Weekly");
  await page.getByRole("button", { name: "Put it on them" }).click();
  await expect(page.getByText("“Weekly” is on 2 clients.")).toBeVisible();
  await expect(page.getByText("Nobody is chosen")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("“Weekly” is off 2 clients.")).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Labels" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();

  await page.getByRole("link", { name: "Weekly (2)" }).click();
  await expect(page).toHaveURL(/\?label=Weekly$/);
  await expect(page.getByRole("link", { name: "Cleo" })).toHaveCount(0);
  await page.getByText("Save this view").click();
  await page.getByLabel("Name of the view").fill("Weekly talks");
  await page.getByRole("button", { name: "Save the view" }).click();
  await expect(page.getByRole("link", { name: "Weekly talks" })).toBeVisible();
  await page.getByRole("link", { name: "Weekly (2)" }).click();
  await expect(page.getByRole("link", { name: "Cleo" })).toBeVisible();
  await page.getByRole("link", { name: "Weekly talks" }).click();
  await expect(page).toHaveURL(/\?label=Weekly$/);
  await page.getByRole("button", { name: "Remove this view" }).click();
  await expect(page.getByText("“Weekly talks” is removed.")).toBeVisible();
  await page.getByRole("button", { name: "Save the view" }).click();
  await expect(page.getByRole("link", { name: "Weekly talks" })).toBeVisible();
});

/** Asks Ada and Zoe for their check-ins, while Cleo shows hers already. */
async function askTwoOfThree(page: Page, coachId: string) {
  for (const name of ["Ada", "Cleo", "Zoe"]) {
    const { id } = await aUser({ name });
    const engagement = await anEngagement({ clientId: id, coachId });
    if (name === "Cleo") await aGrant(engagement, { scope: "check-ins" });
  }
  await page.goto("/clients");
  for (const name of ["Ada", "Cleo", "Zoe"])
    await page.getByRole("checkbox", { name: `Choose ${name}`, exact: true }).check();
  await page.getByText("Ask them to see more").click();
  await page.getByLabel("What you ask for").selectOption("Check-ins");
  await page.getByLabel("What for").fill("To see how it goes");
  await page.getByRole("button", { name: "See whom that asks" }).click();
  await expect(page.getByText("2 clients would be asked for “Check-ins”")).toBeVisible();
  await expect(page.getByText("Not 1: You see that already.")).toBeVisible();
  await page.getByRole("button", { name: "Ask 2 clients" }).click();
  await expect(page.getByText("2 clients asked for “Check-ins”. They decide.")).toBeVisible();
}

test("a coach asks several clients to show more, after seeing whom that asks", async ({
  page,
  signInAs,
  anotherBrowser,
}) => {
  const ben = await signInAs({ roles: ["client", "coach"] });
  const zoe = await aUser({ name: "Zoe Marin" });
  await anEngagement({ clientId: zoe.id, coachId: ben.id });
  await askTwoOfThree(page, ben.id);
  await page.getByRole("checkbox", { name: "Choose Zoe Marin" }).check();
  await page.getByLabel("What you ask for").selectOption("Check-ins");
  await page.getByLabel("What for").fill("To see how it goes");
  await page.getByRole("button", { name: "See whom that asks" }).click();
  await page.getByRole("button", { name: "Ask 1 client" }).click();
  await expect(page.getByText("1 client asked for “Check-ins”. They decide.")).toBeVisible();
  const client = (await anotherBrowser(zoe)).page;
  await client.goto("/settings/sharing");
  await expect(client.getByText("To see how it goes")).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("several are asked to show more", async ({ page, signInAs }) => {
    const ben = await signInAs({ roles: ["client", "coach"] });
    await askTwoOfThree(page, ben.id);
  });
  test("clients are labelled too, and who chooses nobody is told", async ({ page, signInAs }) => {
    const ben = await signInAs({ roles: ["client", "coach"] });
    const { id } = await aUser({ name: "Ada" });
    await anEngagement({ clientId: id, coachId: ben.id });
    await page.goto("/clients");
    await page.getByLabel("Label", { exact: true }).fill("Weekly");
    await page.getByRole("button", { name: "Put it on them" }).click();
    await expect(page.getByText("Choose at least one client first")).toBeVisible();
    await expect(page.getByLabel("Label", { exact: true })).toHaveValue("Weekly");
    await page.getByRole("checkbox", { name: "Choose Ada" }).check();
    await page.getByRole("button", { name: "Put it on them" }).click();
    await expect(page.getByRole("link", { name: "Weekly (1)" })).toBeVisible();
  });
});
