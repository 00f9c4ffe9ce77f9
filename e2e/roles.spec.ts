import type { Page } from "@playwright/test";
import { aUser } from "@/db/testing/factories";
import { aPlan } from "@/db/testing/planner-factories";
import { expect, test } from "./fixtures";

const MANAGERS = "Computer and Information Systems Managers";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const role = (page: Page, title: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title, level: 3 }) });

/** Somebody who plans for the leadership path and has not said what their work is. */
async function aLeaderToBe() {
  const person = await aUser();
  const plan = await aPlan({ clientId: person.id, path: "leadership", targetRole: "Team lead" });
  return { person, plan };
}

/** From the empty page to next roles, by a job title with a slip in it. */
async function sayOccupation(page: Page) {
  await page.goto("/roles");
  await page.getByLabel("Your job title").fill("software enginer");
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await page.getByRole("button", { name: "Choose Software Developers" }).click();
  await expect(page).toHaveURL(/\/roles$/);
  await expect(page.getByRole("heading", { name: "Ranked for the leadership path" })).toBeVisible();
}

test("from a typed job title to a chosen target role in the plan, and back", async ({
  page,
  signInAs,
}) => {
  const { person, plan } = await aLeaderToBe();
  await signInAs(person);
  await sayOccupation(page);
  await expect(page.getByText("which your plan follows")).toBeVisible();
  const managers = role(page, MANAGERS);
  await expect(managers).toContainText("People report to this role");
  await expect(managers).toContainText(/more leadership \(\+\d+\)/);
  await expect(managers).toContainText(/\+\d+\s% median pay/);
  await expect(page.getByText(/O\*NET 30\.1 Database/)).toBeVisible();

  await managers.getByRole("link", { name: MANAGERS, exact: true }).click();
  await expect(heading(page)).toHaveText(MANAGERS);
  await page.getByRole("link", { name: "Aim for this role" }).click();
  await expect(page.getByText("Compared with")).toBeVisible();
  const guiding = page.getByText(/^Guiding, Directing, and Motivating Subordinates/);
  await expect(guiding).toBeVisible();
  await page.getByLabel("What you call the role").fill("Head of IT");
  await page.getByRole("button", { name: "Aim for this role" }).click();

  await expect(page).toHaveURL(new RegExp(`/plan/${plan.id}$`));
  await expect(page.getByText(`towards Head of IT (${MANAGERS})`)).toBeVisible();
  await page.goto("/roles");
  await expect(role(page, MANAGERS)).toContainText("Your plan aims at this");
  await page.goto(`/plan/${plan.id}`);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("towards Team lead,")).toBeVisible();
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(page.getByText(`towards Head of IT (${MANAGERS})`)).toBeVisible();
});

test("what one has already counts as missing no more, and steps back show when asked for", async ({
  page,
  signInAs,
}) => {
  const { person } = await aLeaderToBe();
  await signInAs(person);
  await sayOccupation(page);
  const names = () => page.getByRole("main").getByRole("heading", { level: 3 }).allTextContents();
  const before = await names();
  expect(before).not.toContain("Web Developers");

  const missing = role(page, MANAGERS).locator("dd").last();
  await expect(missing).toContainText("Guiding, Directing, and Motivating Subordinates");
  await page.getByLabel("Guiding, Directing, and Motivating Subordinates").check();
  await page.getByRole("button", { name: "Rank again" }).click();
  await expect(missing).not.toContainText("Guiding, Directing, and Motivating Subordinates");
  await expect(page.getByLabel("Guiding, Directing, and Motivating Subordinates")).toBeChecked();

  await page.getByRole("link", { name: "Show steps back too" }).click();
  await expect(page.getByText(/^A step back: /).first()).toBeVisible();
  expect((await names()).length).toBeGreaterThan(before.length);
  await expect(
    page.getByLabel("Guiding, Directing, and Motivating Subordinates"),
    "what was ticked is kept",
  ).toBeChecked();

  await page.getByRole("link", { name: "Specialist" }).click();
  await expect(page.getByRole("heading", { name: "Ranked for the specialist path" })).toBeVisible();
});

test("an occupation is kept in the profile, changed and cleared", async ({ page, signInAs }) => {
  await signInAs();
  await page.goto("/settings/profile");
  await page.getByLabel("Your job title").fill("zzzz qqqq");
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await expect(page.getByText("No occupation is known by anything like")).toBeVisible();
  await page.getByLabel("Your job title").fill("electrician");
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await page.getByRole("button", { name: "Choose Electricians" }).click();
  await expect(page.getByRole("link", { name: "Electricians" })).toBeVisible();
  await page.getByRole("button", { name: "Clear it" }).click();
  await expect(page.getByRole("link", { name: "Electricians" })).toHaveCount(0);
});

test("without a plan a role leads to one that names it", async ({ page, signInAs }) => {
  await signInAs();
  await page.goto("/plan/target?occupation=11-3021.00");
  await expect(page.getByText("Say which occupation is yours")).toBeVisible();
  await page.getByRole("link", { name: "Make a plan for this role" }).click();
  await expect(page.getByLabel("Role you aim for")).toHaveValue(MANAGERS);
  await page.getByRole("link", { name: "Cybersecurity" }).click();
  await expect(page.getByLabel("Role you aim for")).toHaveValue(MANAGERS);
  await page.getByRole("button", { name: "Make the plan" }).click();
  await expect(page.getByText(`towards ${MANAGERS},`)).toBeVisible();
});

test("a change elsewhere in between is told, and nothing is overwritten", async ({
  page,
  signInAs,
  context,
}) => {
  const { person, plan } = await aLeaderToBe();
  await signInAs(person);
  await page.goto("/plan/target?occupation=11-3021.00");
  const other = await context.newPage();
  await other.goto(`/plan/${plan.id}/settings`);
  await other.getByLabel("Role you aim for").fill("Director");
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other).toHaveURL(new RegExp(`/plan/${plan.id}$`));

  await page.getByRole("button", { name: "Aim for this role" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Director" })).toBeVisible();
  await page.getByRole("button", { name: "Aim for it all the same" }).click();
  await expect(page.getByText(`towards ${MANAGERS},`)).toBeVisible();
});

test("by keyboard alone", async ({ page, signInAs }) => {
  const { person, plan } = await aLeaderToBe();
  await signInAs(person);
  await page.goto("/roles");
  const tabTo = async (name: RegExp) => {
    for (let steps = 0; steps < 90; steps++) {
      await page.keyboard.press("Tab");
      const said = await page.evaluate(() => {
        const at = document.activeElement;
        if (at instanceof HTMLInputElement) return at.labels?.[0]?.textContent ?? "";
        return at === document.body
          ? ""
          : (at?.getAttribute("aria-label") ?? at?.textContent ?? "");
      });
      if (name.test(said)) return;
    }
    throw new Error(`${name} cannot be reached`);
  };
  await tabTo(/^Your job title$/);
  await page.keyboard.type("software enginer");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Which of these comes nearest?" })).toBeVisible();
  await tabTo(/^Choose Software Developers$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Ranked for the leadership path" })).toBeVisible();
  await tabTo(new RegExp(`^Aim for this: ${MANAGERS}$`));
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(MANAGERS);
  await tabTo(/^What you call the role/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/plan/${plan.id}$`));
  await expect(page.getByText(`towards ${MANAGERS},`)).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("from a typed job title to the plan’s target role", async ({ page, signInAs }) => {
    const { person, plan } = await aLeaderToBe();
    await signInAs(person);
    await sayOccupation(page);
    await role(page, MANAGERS)
      .getByRole("link", { name: /^Aim for this/ })
      .click();
    await page.getByRole("button", { name: "Aim for this role" }).click();
    await expect(page).toHaveURL(new RegExp(`/plan/${plan.id}$`));
    await expect(page.getByText(`towards ${MANAGERS},`)).toBeVisible();
  });
});

test("a visitor signs in on the way, and comes back to the role", async ({ page }) => {
  await page.goto("/plan/target?occupation=11-3021.00");
  await expect(page).toHaveURL(
    `/sign-in?next=${encodeURIComponent("/plan/target?occupation=11-3021.00")}`,
  );
});
