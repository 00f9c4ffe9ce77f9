import { aPlanItem } from "@/db/testing/planner-factories";
import { expect, test } from "./fixtures";
import { aPersonWithPlan, bar, q, untilAwake } from "./plan-page";

test("a plan from a template is overloaded, repaired and undone", async ({ page, signInAs }) => {
  await signInAs();
  await page.goto("/plan");
  await page.getByRole("link", { name: "Choose a path" }).click();
  await page.getByRole("radio", { name: /Leadership/ }).check();
  // Each line reads in the direction of its own script.
  await expect(page.getByLabel("Why this one")).toHaveCSS("unicode-bidi", "plaintext");
  await page.getByLabel("Why this one").fill("I would rather grow people than systems.");
  await page.getByRole("button", { name: "Choose this path" }).click();
  await expect(page.getByText("I would rather grow people than systems.")).toBeVisible();

  await page.getByRole("link", { name: "Make a plan" }).click();
  await page.getByRole("link", { name: "Cybersecurity" }).click();
  await expect(page.getByLabel("Role you aim for")).toHaveValue("Director of Information Security");
  await page.getByRole("button", { name: "Make the plan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My five years");
  await expect(bar(page, /^Director of Information Security,/)).toBeVisible();
  await expect(page.getByText(/do(es)? not fit/)).toHaveCount(0);

  await page.getByRole("link", { name: "Add an item" }).click();
  await page.getByLabel("What it is").fill("x".repeat(213));
  await page.getByLabel("Cost in all").fill("a lot");
  await page.getByLabel("Hours in all").fill("45");
  await page.getByRole("button", { name: "Add to the plan" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "At most 200 characters: 13 too many",
    "Use an amount, such as 450",
  ]);
  await expect(page.getByLabel("What it is")).toHaveValue("x".repeat(213));
  await page.getByLabel("What it is").fill("Write a book");
  await page.getByLabel("Cost in all").fill("0");
  await page.getByLabel("Starts in").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Add to the plan" }).click();
  await expect(page.getByRole("heading", { name: "One thing does not fit" })).toBeVisible();

  await page
    .getByRole("region", { name: "One thing does not fit" })
    .getByRole("button", { name: /^(Move|Raise)/ })
    .click();
  await expect(page.getByRole("heading", { name: "One thing does not fit" })).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: "One thing does not fit" })).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(page.getByRole("heading", { name: "One thing does not fit" })).toHaveCount(0);
});

test("without a script one adds an item, marks it done and takes the step back", async ({
  browser,
  signInAs,
  context,
  baseURL,
}) => {
  const { person } = await aPersonWithPlan();
  await signInAs(person);
  const cookies = await context.cookies();
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
    storageState: { cookies, origins: [] },
  });
  const page = await plain.newPage();
  await page.goto("/plan/add");
  await page.getByLabel("What it is").fill("Mentor two colleagues");
  await page.getByRole("button", { name: "Add to the plan" }).click();
  await page.getByRole("link", { name: "List" }).filter({ visible: true }).first().click();
  await page.getByRole("button", { name: "Start: Mentor two colleagues" }).click();
  await page.getByRole("button", { name: "Mark done: Mentor two colleagues" }).click();
  await expect(page.getByRole("button", { name: "Reopen: Mentor two colleagues" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(
    page.getByRole("button", { name: "Mark done: Mentor two colleagues" }),
  ).toBeVisible();
  await plain.close();
});

test("timeline, list and calendar share what is looked at, the year and the filter", async ({
  page,
  signInAs,
}) => {
  const { person, plan, item } = await aPersonWithPlan();
  await aPlanItem(plan, { title: "Lead a team", startsIn: q("2028-Q2") });
  await signInAs(person);
  await page.goto(`/plan/${plan.id}?view=timeline`);
  await untilAwake(page);
  await expect(page).toHaveURL(new RegExp(`item=${item.id}`));
  await page.getByRole("link", { name: "Calendar" }).click();
  await expect(page.getByRole("listitem").and(page.locator("[aria-current]"))).toContainText(
    "CISM",
  );
  await page.getByRole("link", { name: "Year 2" }).click();
  await expect(page.getByRole("region", { name: "May 2028" })).toBeVisible();
  await expect(page.getByText("CISM")).toHaveCount(0);
  await page.getByText("Filter", { exact: true }).click();
  await page.getByLabel("Kind").selectOption("Role");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText("0 of 2 items shown.")).toBeVisible();
  await page.getByRole("link", { name: "List" }).click();
  await expect(page.getByText("Nothing that begins in this year passes the filter.")).toBeVisible();
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(page.getByRole("link", { name: "Lead a team" })).toBeVisible();
  await page.getByRole("link", { name: "Timeline" }).click();
  await expect(bar(page, /^Lead a team/)).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`view=timeline&year=2&item=${item.id}`));
});
