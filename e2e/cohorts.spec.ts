import type { Page } from "@playwright/test";
import { aCohort, aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { aUser } from "@/db/testing/factories";
import { aPlan } from "@/db/testing/planner-factories";
import { expect, test } from "./fixtures";

/** Clients of that coach who share their plan, each with one on that path. */
async function clientsOf(coachId: string, path: "specialist" | "hybrid", names: readonly string[]) {
  const people = [];
  for (const name of names) {
    const person = await aUser({ name });
    await aGrant(await anEngagement({ clientId: person.id, coachId }));
    await aPlan({ clientId: person.id, path });
    people.push(person);
  }
  return people;
}

async function chooseAndPlace(page: Page, names: readonly string[], cohort: string) {
  for (const name of names)
    await page.getByRole("checkbox", { name: `Choose ${name}`, exact: true }).check();
  const part = page.locator("details", { hasText: "Count them in a cohort" });
  if (!(await part.getByLabel("Cohort").isVisible())) await part.locator("summary").click();
  await part.getByLabel("Cohort").selectOption(cohort);
  await part.getByRole("button", { name: "Count them in it" }).click();
}

const AUTUMN = ["Ada", "Bo", "Cleo", "Dov", "Eve", "Fay"];
const OTHERS = ["Gil", "Hua", "Ida", "Jan", "Kim"];

test("an operator makes a cohort, a coach counts clients in it, one of them leaves, and the numbers say no more than they may", async ({
  page,
  signInAs,
  anotherBrowser,
}) => {
  const name = `Autumn ${crypto.randomUUID().slice(0, 8)}`;
  await signInAs({ roles: ["client", "admin"] });
  await page.goto("/admin/programme");
  const maker = page.locator("details", { hasText: "Make a cohort" });
  if (!(await maker.getByLabel("First day").isVisible())) await maker.locator("summary").click();
  await maker.getByLabel("Name").fill(name);
  await maker.getByRole("button", { name: "Make the cohort" }).click();
  await expect(maker.getByRole("link", { name: "Give its first day" })).toBeVisible();
  await expect(maker.getByLabel("Name")).toHaveValue(name);
  await maker.getByLabel("First day").fill("2026-10-01");
  await maker.getByRole("button", { name: "Make the cohort" }).click();
  const row = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
  await expect(row).toContainText("from 1 Oct 2026 · nobody yet");

  const { page: desk, person: ben } = await anotherBrowser({
    name: "Ben",
    roles: ["client", "coach"],
  });
  const [ada] = await clientsOf(ben.id, "specialist", AUTUMN);
  await clientsOf(ben.id, "hybrid", OTHERS);
  const zoe = await aUser({ name: "Zoe" });
  await anEngagement({ clientId: zoe.id, coachId: ben.id });
  await desk.goto("/clients");
  await chooseAndPlace(desk, [...AUTUMN, "Zoe"], name);
  await expect(desk.getByText(`6 clients are counted in “${name}” now.`)).toBeVisible();
  await expect(desk.getByText("Not 1: they do not share their plan with you")).toBeVisible();
  await desk.getByRole("button", { name: "Undo" }).click();
  await expect(desk.getByText("Undone: 6 clients are counted as before.")).toBeVisible();
  await expect(desk.getByText(`counted in ${name}`)).toHaveCount(0);
  await chooseAndPlace(desk, AUTUMN, name);
  await expect(desk.getByText(`counted in ${name}`)).toHaveCount(6);

  await desk.getByLabel("Counted in").selectOption(name);
  await desk.getByRole("button", { name: "Find", exact: true }).click();
  await expect(desk.getByRole("checkbox", { name: /^Choose / })).toHaveCount(6);
  await expect(desk.getByText("6 clients. Those who wait")).toBeVisible();

  await desk.goto("/clients/caseload");
  const paths = desk.getByRole("region", { name: "Paths by cohort" });
  await expect(
    paths.getByText("11 people who share their plan with you, in 2 groups"),
  ).toBeVisible();
  await paths.getByText("Show the numbers").click();
  await expect(paths.getByRole("row", { name })).toHaveText(`${name}60006`);
  await expect(paths.getByRole("row", { name: "Everybody else" })).toHaveText(
    "Everybody else00505",
  );

  if (!ada) throw new Error("no client");
  const { page: hers } = await anotherBrowser(ada);
  await hers.goto("/settings/sharing");
  await expect(hers.getByText(`You are counted in ${name} since`)).toContainText("Ben said so");
  await expect(hers.getByText("Ben changed the cohort you are counted in").first()).toBeVisible();
  await hers.getByText("Leave this cohort").click();
  await hers.getByRole("button", { name: "Leave the cohort" }).click();
  await expect(hers.getByText(`You are counted in ${name}`)).toHaveCount(0);

  // Five of six are left, which is told; were it four, nothing but that would be.
  await desk.reload();
  await expect(desk.getByRole("region", { name: "Cohorts" })).toContainText("5 people");
  await desk.goto("/clients");
  await desk.getByRole("checkbox", { name: "Choose Bo", exact: true }).check();
  await desk.getByText("Count them in a cohort").click();
  await desk.getByRole("button", { name: "Count them in none" }).click();
  await expect(desk.getByText("1 client is counted in no cohort now.")).toBeVisible();
  await desk.goto("/clients/caseload");
  await expect(desk.getByRole("region", { name: "Cohorts" })).toContainText("not told by itself");
  await expect(desk.getByRole("region", { name: "Paths by cohort" })).toHaveCount(0);
  await expect(desk.getByRole("region", { name: "Paths and progress" })).toBeVisible();

  await page.reload();
  await expect(row).not.toContainText("nobody yet");
  await expect(row.getByRole("button", { name: `Remove ${name}` })).toHaveCount(0);
  await row.getByText(`Change ${name}`).click();
  await row.getByLabel("Last day").fill("2026-11-01");
  await row.getByRole("button", { name: `Save ${name}` }).click();
  await expect(row.getByText("Saved.")).toBeVisible();
  await expect(row).toContainText("1 Oct 2026 to 1 Nov 2026");
  await desk.goto("/clients");
  await desk.getByText("Count them in a cohort").click();
  const placing = desk.locator("details", { hasText: "Count them in a cohort" });
  await expect(placing.getByRole("option", { name })).toHaveCount(0);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("clients are counted in a cohort, and a client leaves it", async ({
    page,
    signInAs,
    context,
  }) => {
    const { name } = await aCohort();
    const ben = await signInAs({ name: "Ben", roles: ["client", "coach"] });
    const [ada] = await clientsOf(ben.id, "specialist", ["Ada"]);
    await page.goto("/clients");
    await chooseAndPlace(page, ["Ada"], name);
    await expect(page.getByText(`1 client is counted in “${name}” now.`)).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Undone: 1 client is counted as before.")).toBeVisible();
    await chooseAndPlace(page, ["Ada"], name);
    await context.clearCookies();
    await signInAs(ada);
    await page.goto("/settings/sharing");
    await page.getByText("Leave this cohort").click();
    await page.getByRole("button", { name: "Leave the cohort" }).click();
    await expect(page.getByText(`You are counted in ${name}`)).toHaveCount(0);
  });

  test("an operator removes a cohort that nobody is in, and makes it again", async ({
    page,
    signInAs,
  }) => {
    const { name } = await aCohort();
    await signInAs({ roles: ["client", "admin"] });
    await page.goto("/admin/programme");
    await page.getByRole("button", { name: `Remove ${name}` }).click();
    await expect(page.getByText(`“${name}” is removed.`)).toBeVisible();
    await expect(page.getByLabel("Name").last()).toHaveValue(name);
    await page.getByRole("button", { name: "Make the cohort" }).click();
    await expect(page.getByRole("heading", { name })).toBeVisible();
  });
});
