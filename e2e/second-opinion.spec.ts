import type { Page } from "@playwright/test";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { aUser } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { expect, test } from "./fixtures";

async function answer(page: Page, { outcome, feasible }: Record<"outcome" | "feasible", string>) {
  await page.goto("/reviews");
  await page
    .getByRole("link", { name: /Ada Okafor/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Start the review" }).click();
  await expect(page.getByText("Another coach", { exact: false })).toContainText("before both");
  await page.getByLabel(outcome).check();
  await page.getByLabel("Why", { exact: true }).fill(`${outcome} is my word.`);
  await page.getByText("Say more of the plan’s qualities", { exact: false }).click();
  await page.getByLabel("Feasible").selectOption(feasible);
  await page.getByRole("button", { name: /Submit the review/ }).click();
  await expect(page.getByText("What you answered")).toBeVisible();
}

test("two coaches review blind to each other, and then all three see where they agree", async ({
  page,
  signInAs,
  anotherBrowser,
}) => {
  const ada = await signInAs({ name: "Ada Okafor" });
  const browsers = [];
  for (const name of ["Ben Lindqvist", "Cleo Marsh"]) {
    const coach = await aUser({ name, roles: ["client", "coach"] });
    await aGrant(await anEngagement({ clientId: ada.id, coachId: coach.id }));
    browsers.push(await anotherBrowser(coach));
  }
  const [ben, cleo] = browsers;
  if (!ben || !cleo) throw new Error("two coaches");
  const plan = await aPlan({ clientId: ada.id, title: "Towards security lead" });
  await aPlanItem(plan, { title: "CISM" });
  await page.goto(`/plan/${plan.id}/review`);
  await page.getByLabel("Whom to ask").selectOption("Ben Lindqvist");
  await page.getByLabel("Second opinion").selectOption("Cleo Marsh");
  await page.getByRole("button", { name: "Ask for a review" }).click();
  await expect(page.getByText("One of two opinions on this revision")).toHaveCount(2);

  await answer(ben.page, { outcome: "Approve", feasible: "fully" });
  await expect(ben.page.getByText("Cleo Marsh")).toHaveCount(0);
  await answer(cleo.page, { outcome: "Comment only", feasible: "in part" });
  await expect(
    cleo.page.getByRole("heading", { name: "The second opinion, Ben Lindqvist" }),
  ).toBeVisible();
  await ben.page.reload();
  await expect(ben.page.getByText("Comment only is my word.")).toBeVisible();
  await page.reload();
  const agreement = page.getByRole("row", { name: /Feasible/ });
  await expect(agreement).toContainText("two steps apart");
});
