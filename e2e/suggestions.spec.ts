import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { aUser } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { quarterText } from "@/lib/kernel/quarter";
import { expect, test } from "./fixtures";

test("a coach suggests, and the client decides beside their own later edit", async ({
  page,
  signInAs,
  anotherBrowser,
}) => {
  const ada = await signInAs({ name: "Ada Okafor" });
  const coach = await aUser({ name: "Ben Lindqvist", roles: ["client", "coach"] });
  const ben = await anotherBrowser(coach);
  const engagement = await anEngagement({ clientId: ada.id, coachId: coach.id });
  await aGrant(engagement, { scope: "plan" });
  const plan = await aPlan({ clientId: ada.id, title: "Towards security lead" });
  const at = (quarters: number) => quarterText(plan.startsIn + quarters);
  const cism = await aPlanItem(plan, { title: "CISM", startsIn: plan.startsIn + 4 });
  await aPlanItem(plan, { title: "First-line leadership course", hours: 400 });

  await page.goto(`/plan/${plan.id}/review`);
  await page.getByRole("button", { name: "Ask for a review" }).click();
  await expect(page.getByText("Requested")).toBeVisible();

  await ben.page.goto("/reviews");
  await ben.page
    .getByRole("link", { name: /Towards security lead/ })
    .first()
    .click();
  await ben.page.getByRole("button", { name: "Start the review" }).click();
  await ben.page.getByRole("link", { name: "Suggest a change of CISM" }).click();
  await ben.page.getByLabel("Starts in").selectOption(at(4));
  await ben.page.getByRole("button", { name: "Add to the review" }).click();
  await expect(ben.page.getByText("The plan says so already.").first()).toBeVisible();
  await ben.page.getByLabel("Starts in").selectOption(at(2));
  await ben.page.getByLabel("Why").fill("You are ready for it.");
  await ben.page.getByRole("button", { name: "Add to the review" }).click();
  await expect(ben.page.getByText(`CISM moved from ${at(4)} to ${at(2)}`)).toBeVisible();

  await ben.page.getByRole("link", { name: /Suggest a change of First-line/ }).click();
  await ben.page.getByLabel("What you suggest").selectOption("re-estimate");
  await expect(ben.page.getByLabel("Starts in")).toBeHidden();
  await ben.page.getByLabel("Hours in all").fill("60");
  await ben.page.getByRole("button", { name: "Add to the review" }).click();
  await ben.page.getByLabel("Ask for changes").check();
  await ben.page.getByLabel("Why", { exact: true }).fill("Two things.");
  await ben.page.getByRole("button", { name: "Submit the review with 2 suggestions" }).click();
  await expect(ben.page.getByText("Changes requested", { exact: true })).toBeVisible();

  // What is suggested is seen on the plan itself, was and is, before anything is decided.
  await page.goto(`/plan/${plan.id}`);
  await expect(page.getByText("Ben Lindqvist suggests 2 changes of your plan")).toBeVisible();
  const lane = page.getByRole("group", { name: "Suggested" });
  const cismLink = lane.getByRole("link", { name: `CISM moved from ${at(4)} to ${at(2)}` });
  await expect(cismLink).toBeVisible();
  const middleOf = async (words: string) => {
    const box = await lane.getByText(words, { exact: true }).boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0) / 2;
  };
  const bar = await page.locator(`div[data-item="${cism.id}"]`).boundingBox();
  expect(await middleOf("was")).toBeGreaterThan(bar?.x ?? Number.POSITIVE_INFINITY);
  expect(await middleOf("was")).toBeLessThan((bar?.x ?? 0) + (bar?.width ?? 0));
  expect(await middleOf("is")).toBeLessThan(bar?.x ?? 0);
  await expect(lane.getByText("alters", { exact: true })).toBeVisible();
  await cismLink.click();
  await expect(page).toHaveURL(/\/review#suggestion-/);

  // In the meantime the client moved the same item.
  await page.goto(`/plan/${plan.id}/items/${cism.id}`);
  await page.getByLabel("Starts in").selectOption(at(6));
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.")).toBeVisible();

  await page.goto(`/plan/${plan.id}/review`);
  const late = page.getByRole("listitem").filter({ hasText: "You are ready for it." });
  await expect(late.getByText(/You have changed the same/)).toBeVisible();
  await expect(late.getByText(`CISM moved from ${at(6)} to ${at(2)}`)).toBeVisible();
  await page.getByRole("button", { name: /^Take it over ?: First-line/ }).click();
  await expect(page.getByText("Taken over", { exact: true })).toBeVisible();
  await late.getByLabel(/A word on it/).fill("Not before the summer.");
  await late.getByRole("button", { name: /^Do not take it over/ }).click();
  await expect(page.getByText("Not taken over", { exact: true })).toBeVisible();

  await ben.page.reload();
  await expect(ben.page.getByText("Your client said: Not before the summer.")).toBeVisible();
  await page.goto(`/plan/${plan.id}?view=list`);
  await expect(page.getByText(/suggests .* of your plan/)).toHaveCount(0);
  await expect(page.getByText("60 h").first()).toBeVisible();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(page.getByText("40 h").first()).toBeVisible();
});
