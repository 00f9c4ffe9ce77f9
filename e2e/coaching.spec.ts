import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { aSecondFactor, aUser } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { expect, test } from "./fixtures";
import { linkInMail } from "./mailbox";

const coachNamed = (name: string) => aUser({ name, roles: ["client", "coach"] });

/** A client with a plan of two items, and a coach who sees it. */
async function together(clientId: string, coachId: string) {
  const plan = await aPlan({ clientId, title: "Towards security lead" });
  await aPlanItem(plan, { title: "CISM", kind: "certification", hours: 1200, costMinor: 76_000 });
  await aPlanItem(plan, { title: "First-line leadership course", hours: 400 });
  const engagement = await anEngagement({ clientId, coachId });
  await aGrant(engagement, { scope: "plan" });
  return { planId: plan.id };
}

test.describe("two people", () => {
  test.use({ expectedComplaints: [/status of 404/] });

  test("invite, accept, ask, comment, answer, and take everything back", async ({
    page,
    signInAs,
    anotherBrowser,
  }) => {
    const ada = await signInAs({ name: "Ada Okafor" });
    const ben = await anotherBrowser({ name: "Ben Lindqvist" });
    await aSecondFactor(ben.person);
    const plan = await aPlan({ clientId: ada.id, title: "Towards security lead" });
    const item = await aPlanItem(plan, { title: "CISM", kind: "certification", hours: 1200 });

    await page.goto("/settings/sharing");
    await page.getByLabel("Their e-mail address").fill(ben.person.email);
    await page.getByLabel("What for").fill("To become a security lead");
    await page.getByRole("button", { name: "Send the invitation" }).click();
    await expect(page.getByRole("status")).toContainText("on its way");

    await ben.page.goto(await linkInMail(ben.person.email, /asked to be a coach/));
    await expect(ben.page.getByRole("heading", { level: 1 })).toContainText("Ada Okafor asks you");
    await expect(ben.page.getByText("To become a security lead")).toBeVisible();
    await ben.page.getByRole("button", { name: "Accept and become their coach" }).click();
    await expect(ben.page.getByRole("link", { name: "Ada Okafor" })).toBeVisible();

    await page.goto(`/plan/${plan.id}/review`);
    await page.getByLabel("What should they look at").fill("Is CISM too early?");
    await page.getByRole("button", { name: "Ask for a review" }).click();
    await expect(page.getByText("Requested")).toBeVisible();

    await ben.page.goto(await linkInMail(ben.person.email, /waits for your review/));
    await expect(ben.page.getByText("Is CISM too early?")).toBeVisible();
    await ben.page.getByRole("button", { name: "Start the review" }).click();
    const onCism = ben.page.getByRole("listitem").filter({ hasText: "Certification" });
    await onCism.getByText("Comment on CISM").first().click();
    const box = ben.page.getByLabel("Comment on CISM");
    await box.fill("You need five years of experience first.");
    await ben.page.reload();
    await expect(box, "a draft survives a reload").toHaveValue(/five years of experience/);
    await box.press("Control+Enter");
    await expect(onCism.getByText("Pending, seen by you alone")).toBeVisible();

    await page.reload();
    await expect(page.getByText("Ben Lindqvist is reading.", { exact: false })).toBeVisible();
    await expect(page.getByText("five years of experience")).toHaveCount(0);

    await ben.page.getByLabel("Approve").check();
    await ben.page.getByLabel("Why", { exact: true }).fill("Sound, with one remark.");
    await ben.page.getByText("Say more of the plan’s qualities, if you like").click();
    await ben.page.getByLabel("Feasible").selectOption("mostly");
    await ben.page.getByRole("button", { name: "Submit the review with 1 comment" }).click();
    await expect(ben.page.locator(":focus")).toContainText("Approved");

    await page.goto(await linkInMail(ada.email, /Your plan was reviewed/));
    await expect(page.getByText("The plan stands approved as it is now")).toBeVisible();
    await expect(page.getByText("Sound, with one remark.")).toBeVisible();
    await expect(page.getByText("How Ben Lindqvist finds the plan")).toBeVisible();
    await expect(page.getByText("mostly", { exact: true })).toBeVisible();
    await expect(page.getByText("You need five years of experience first.")).toBeVisible();
    await page.getByRole("button", { name: "Resolve", exact: true }).click();
    await expect(page.getByText("Resolved", { exact: true })).toBeVisible();

    await aPlanItem(plan, { title: "MBA", kind: "degree" });
    await page.reload();
    await expect(page.getByText("This approval is out of date")).toBeVisible();
    await expect(page.getByText("MBA added in 2027-Q1").first()).toBeVisible();

    await ben.page.goto(`/clients/${ada.id}/plan`);
    await expect(ben.page.getByText("MBA")).toBeVisible();
    await expect(ben.page.getByText(`“You” is ${ada.name}.`)).toBeVisible();
    await ben.page.getByRole("link", { name: "Progress" }).click();
    await expect(ben.page.getByRole("heading", { name: "All five years" })).toBeVisible();
    await page.goto("/settings/sharing");
    await expect(page.getByText("looked at your plan").first()).toBeVisible();
    await page.getByText("Take everything back", { exact: true }).click();
    await page.getByRole("button", { name: "Take everything back now" }).click();
    await expect(page.getByText("Ben Lindqvist sees nothing of yours at present.")).toBeVisible();

    for (const path of [
      `/clients/${ada.id}/plan`,
      `/clients/${ada.id}/progress`,
      `/plan/${plan.id}`,
      `/plan/${plan.id}/items/${item.id}`,
    ]) {
      const answer = await ben.page.goto(path);
      expect(answer?.status(), path).toBe(404);
    }
  });

  test("what is taken back while the coach reads is gone at the next click", async ({
    page,
    signInAs,
    anotherBrowser,
  }) => {
    const ada = await signInAs({ name: "Ada Okafor" });
    const ben = await anotherBrowser(await coachNamed("Ben Lindqvist"));
    const { planId } = await together(ada.id, ben.person.id);
    await page.goto(`/plan/${planId}/review`);
    await page.getByRole("button", { name: "Ask for a review" }).click();
    await expect(page.getByText("Requested")).toBeVisible();
    await ben.page.goto("/reviews");
    await ben.page.getByRole("link", { name: /Ada Okafor/ }).click();
    await ben.page.getByRole("button", { name: "Start the review" }).click();
    await expect(ben.page.getByLabel("Approve")).toBeVisible();
    await expect(ben.page.locator("#stands")).toBeFocused();

    await page.goto("/settings/sharing");
    await page.getByText("End working with Ben Lindqvist").click();
    await page.getByRole("button", { name: "End working together" }).click();
    await expect(page.getByText("ended by you", { exact: false })).toBeVisible();

    await ben.page.getByLabel("Approve").check();
    await ben.page.getByLabel("Why", { exact: true }).fill("Too late");
    await ben.page.getByRole("button", { name: "Submit the review" }).click();
    await expect(ben.page.getByText("review not found").first()).toBeVisible();
    const answer = await ben.page.goto(ben.page.url());
    expect(answer?.status()).toBe(404);
    await page.goto(`/plan/${planId}/review`);
    await expect(page.getByText("Withdrawn", { exact: true })).toBeVisible();
  });
});

test("an invitation is read by its link without being used, and finds its reader after signing up", async ({
  page,
  context,
  signInAs,
}) => {
  const password = "quiet harbour lights";
  const email = `${crypto.randomUUID()}@example.test`;
  await signInAs({ name: "Ada Okafor" });
  await page.goto("/settings/sharing");
  await page.getByLabel("Their e-mail address").fill(email);
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByRole("link", { name: "Say what it is for" })).toBeVisible();
  await expect(page.getByLabel("Their e-mail address"), "what was typed is kept").toHaveValue(
    email,
  );
  await page.getByLabel("What for").fill("A second pair of eyes");
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByRole("status")).toContainText("on its way");
  await context.clearCookies();

  const link = await linkInMail(email, /asked to be a coach/);
  for (let time = 0; time < 3; time++) await page.goto(link);
  await page.getByRole("link", { name: "Make an account" }).last().click();
  await page.getByLabel("Your name").fill("Ben Lindqvist");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make my account" }).click();
  await page.goto(await linkInMail(email, /Confirm your e-mail/));
  await page.getByLabel("The password you chose").fill(password);
  await page.getByRole("button", { name: "Confirm and sign in" }).click();
  await page.getByRole("link", { name: "Read the invitation" }).click();
  await page.getByRole("button", { name: "Decline" }).click();
  await expect(page.getByText("This invitation was declined.", { exact: false })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a client narrows what a coach sees, and asks for a review", async ({ page, signInAs }) => {
    const ada = await signInAs({ name: "Ada Okafor" });
    const ben = await coachNamed("Ben Lindqvist");
    const { planId } = await together(ada.id, ben.id);
    await page.goto(`/plan/${planId}/review`);
    await page.getByLabel("What should they look at").fill("All of it");
    await page.getByRole("button", { name: "Ask for a review" }).click();
    await expect(page.getByText("Requested")).toBeVisible();

    await page.goto("/settings/sharing");
    await page.getByText("Change what Ben Lindqvist sees").click();
    const card = page.getByRole("article", { name: "Ben Lindqvist" });
    await card.getByLabel("Plan", { exact: true }).uncheck();
    await card.getByLabel("Results", { exact: true }).check();
    await card.getByRole("button", { name: "Save what they see" }).click();
    await expect(card.getByRole("listitem")).toHaveCount(1);
    await expect(card.getByRole("listitem")).toContainText("Results");
    await page.goto(`/plan/${planId}/review`);
    await expect(page.getByText("Ben Lindqvist cannot see your plan at present")).toBeVisible();
  });
});
