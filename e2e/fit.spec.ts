import { aUser } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { parseQuarter } from "@/lib/kernel/quarter";
import { expect, test } from "./fixtures";

/** The first quarter that no fit of today's can call past. */
const HERE = parseQuarter("2031-Q1") ?? 0;

/** Two items that together ask too much of the quarter both stand in, and one in the tray after the second. */
async function aCrowdedPlan() {
  const person = await aUser();
  const plan = await aPlan({ clientId: person.id, startsIn: HERE });
  await aPlanItem(plan, {
    title: "Write a book",
    hours: 800,
    startsIn: HERE + 1,
    priority: 1,
    position: 1,
  });
  const { id } = await aPlanItem(plan, {
    title: "CISM",
    hours: 800,
    startsIn: HERE + 1,
  });
  await aPlanItem(plan, { title: "A talk", hours: 100, startsIn: null, after: [id] });
  return { person, plan };
}

test("a fit is taken over in part, in whole, and taken back in one step", async ({
  page,
  signInAs,
}) => {
  const { person, plan } = await aCrowdedPlan();
  await signInAs(person);
  await page.goto(`/plan/${plan.id}`);
  await page.getByRole("link", { name: "Let a fit propose where everything goes" }).click();
  const cism = page.getByRole("checkbox", { name: "CISM moved from 2031-Q2 to 2031-Q1" });
  const talk = page.getByRole("checkbox", { name: "A talk moved from the tray to 2031-Q2" });
  await cism.uncheck();
  await page.getByRole("button", { name: "Take over what is ticked" }).click();
  await expect(page.getByText("This part alone would not fit. 2031-Q2 asks 70 h")).toBeVisible();
  await expect(cism).not.toBeChecked();
  await cism.check();
  await expect(talk).toBeChecked();
  await page.getByRole("button", { name: "Take over what is ticked" }).click();
  await expect(page.getByText("2 items have a new quarter.")).toBeVisible();
  await expect(page.getByText(/do(es)? not fit/)).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: "One thing does not fit" })).toBeVisible();
});

test("a proposal for an older plan is refused, and both are shown", async ({
  page,
  signInAs,
  context,
}) => {
  const { person, plan } = await aCrowdedPlan();
  await signInAs(person);
  await page.goto(`/plan/${plan.id}/fit`);
  const second = await context.newPage();
  await second.goto(`/plan/${plan.id}`);
  // Either of the two is as cheap to move.
  await second.getByRole("button", { name: /^Move (CISM|Write a book) to 2031-Q3$/ }).click();
  await expect(second.getByRole("heading", { name: "One thing does not fit" })).toHaveCount(0);
  await page.getByRole("button", { name: "Take over what is ticked" }).click();
  const told = page.getByRole("alert").filter({ hasText: "Nothing was taken over" });
  await expect(told).toContainText("The plan was changed since this proposal was made");
  await expect(told.getByRole("row", { name: /CISM/ })).toContainText("2031-Q1");
  await told.getByRole("link").click();
  await expect(page.getByRole("checkbox")).toHaveCount(1);
});

test("without a script one looks deeper, takes over what is found, and undoes it", async ({
  browser,
  signInAs,
  context,
  baseURL,
}) => {
  const { person, plan } = await aCrowdedPlan();
  await signInAs(person);
  const { cookies } = await context.storageState();
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
    storageState: { cookies, origins: [] },
  });
  const page = await plain.newPage();
  await page.goto(`/plan/${plan.id}/fit`);
  await page.getByRole("button", { name: "Look deeper" }).click();
  await expect(page.getByRole("button", { name: "Look deeper once more" })).toBeVisible();
  await expect(page.getByText("No schedule can be better.")).toBeVisible();
  await page.getByRole("button", { name: "Take over what is ticked" }).click();
  await expect(page.getByText("2 items have a new quarter.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: "One thing does not fit" })).toBeVisible();
  await plain.close();
});
