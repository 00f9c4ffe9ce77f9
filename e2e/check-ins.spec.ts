import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { aUser } from "@/db/testing/factories";
import { aCheckIn, aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { quarterOf, quarterText } from "@/lib/kernel/quarter";
import { expect, test } from "./fixtures";

/** The person's quarter: people of stories live in UTC. */
const HERE = quarterOf(new Date().toISOString());

async function aPersonWithPlan() {
  const person = await aUser();
  const plan = await aPlan({ clientId: person.id, startsIn: HERE - 2 });
  const item = await aPlanItem(plan, { title: "CISM", startsIn: HERE, status: "in progress" });
  return { person, plan, item };
}

test.describe("a lost connection", () => {
  test.use({ expectedComplaints: [/Failed to fetch|ERR_INTERNET_DISCONNECTED/] });

  test("a check-in loses no word: reload, lost connection, then it is finished and told", async ({
    page,
    context,
    signInAs,
  }) => {
    const { person } = await aPersonWithPlan();
    await aCheckIn({ clientId: person.id, quarter: HERE - 1, confidence: 40 });
    await signInAs(person);
    await page.goto("/check-ins");
    await page.getByRole("link", { name: `Check in for ${quarterText(HERE)}` }).click();
    await page.getByRole("button", { name: "Mark done: CISM" }).click();
    await expect(page.getByRole("heading", { name: "Done 1" })).toBeVisible();

    const went = page.getByLabel("How did the quarter go?");
    await went.fill("Better than I feared");
    await expect(page.getByText(/^Draft saved/)).toBeVisible();
    await page.reload();
    await expect(went).toHaveValue("Better than I feared");

    await context.setOffline(true);
    await page.getByLabel(/What is in the way/).fill("Too little sleep");
    await expect(page.getByText(/Not saved – retrying/)).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText(/^Draft saved/)).toBeVisible();

    await page.getByRole("button", { name: "Finish the check-in" }).click();
    await expect(page.getByLabel(/How sure are you/)).toBeFocused();
    await page.getByLabel(/How sure are you/).fill("65");
    await page.getByRole("button", { name: "Finish the check-in" }).click();
    await expect(page.getByText(`Your check-in of ${quarterText(HERE)} is kept.`)).toBeVisible();
    await expect(page.getByText("25 points surer").first()).toBeVisible();
    await page.getByRole("link", { name: quarterText(HERE), exact: true }).click();
    await expect(page.getByLabel(/What is in the way/)).toHaveValue("Too little sleep");
  });
});

test("a coach reads check-ins only while they are shared", async ({ page, signInAs }) => {
  const { person: ada } = await aPersonWithPlan();
  await aCheckIn({ clientId: ada.id, quarter: HERE - 1, went: "The team grew" });
  const coach = await signInAs({ roles: ["client", "coach"] });
  const engagement = await anEngagement({ clientId: ada.id, coachId: coach.id });
  await aGrant(engagement, { scope: "plan" });
  await page.goto(`/clients/${ada.id}`);
  await expect(page.getByRole("link", { name: "Check-ins" })).toHaveCount(0);
  await aGrant(engagement, { scope: "check-ins" });
  await page.reload();
  await page.getByRole("link", { name: "Check-ins" }).click();
  await expect(page.getByText("The team grew")).toBeVisible();
});
