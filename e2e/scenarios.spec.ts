import { aUser } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { parseQuarter } from "@/lib/kernel/quarter";
import { expect, test } from "./fixtures";

const q = (text: string) => parseQuarter(text) ?? 0;

/** A plan whose one item is long over, so that a tripwire on it has run out. */
async function aPersonWithPlan() {
  const person = await aUser();
  const plan = await aPlan({
    clientId: person.id,
    title: "Staff engineer",
    startsIn: q("2024-Q1"),
  });
  const item = await aPlanItem(plan, { title: "CISM", hours: 600, startsIn: q("2024-Q2") });
  return { person, plan, item };
}

test("a scenario is copied, an item taken over, a tripwire answered by switching, and shown why", async ({
  page,
  signInAs,
}) => {
  const { person, plan, item } = await aPersonWithPlan();
  await signInAs(person);
  await page.goto(`/plan/${plan.id}`);
  await page.getByRole("link", { name: "Scenarios", exact: true }).click();
  await page.getByRole("link", { name: "Make another scenario" }).click();
  await page.getByLabel("Name of the scenario").fill("Lead a team");
  await page.getByRole("button", { name: "Make the scenario" }).click();
  await expect(page.getByText("This is scenario B")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lead a team");

  await page.goto(`/plan/${plan.id}/items/${item.id}`);
  await expect(page.getByText("It says the same there.")).toBeVisible();
  await page.getByLabel("Hours in all").fill("80");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("CISM re-estimated: 60 h to 80 h")).toBeVisible();
  await page.getByRole("button", { name: "Change it in B too" }).click();
  await expect(page.getByText("It says the same there.")).toBeVisible();

  await page.goto(`/plan/${plan.id}/tripwires`);
  await page.getByLabel("What is to come true").fill("a post as team lead");
  await page.getByLabel("By the end of", { exact: true }).selectOption("2024-Q4");
  await page.getByLabel("If not").selectOption("B");
  await page.getByRole("button", { name: "Set the tripwire" }).click();
  await expect(page.getByText("Time to decide")).toBeVisible();
  await page.getByText("Say it anew").click();
  await page.getByLabel("What is to come true").first().fill("a post as team lead by then");
  await page.getByRole("button", { name: "Save the tripwire" }).click();
  await expect(page.getByText("a post as team lead by then. If not, switch to B.")).toBeVisible();
  await page.getByRole("radio", { name: /Switch to B/ }).check();
  await page.getByLabel("Why").fill("Nobody retired.");
  await page.getByRole("button", { name: "Keep this decision" }).click();
  await expect(page.getByText("None yet.")).toBeVisible();

  await page.goto("/plan/scenarios");
  await expect(page.getByText("From A, Staff engineer, to B, Lead a team.")).toBeVisible();
  await expect(page.getByText("Nobody retired.")).toBeVisible();
  await page.getByRole("link", { name: "Compare them" }).click();
  await expect(page.getByText("In five years B asks 80 h, A asks 80 h.")).toBeVisible();
  await expect(page.getByText("plan renamed to Staff engineer")).toBeVisible();
  await page.goto("/plan");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lead a team");
  await expect(page.getByText("This is scenario B")).toHaveCount(0);
});

test("a scenario is renamed, removed and brought back, without a script", async ({
  browser,
  signInAs,
  context,
  baseURL,
}) => {
  const { person, plan } = await aPersonWithPlan();
  await aPlan({ clientId: person.id, title: "Paint", scenario: "Z", isActive: false });
  await signInAs(person);
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
    storageState: { cookies: await context.cookies(), origins: [] },
  });
  const page = await plain.newPage();
  await page.goto("/plan/scenarios");
  await page.getByText("Rename Z").click();
  const z = page.getByRole("region", { name: "Z: Paint" });
  await z.getByLabel("Name").fill("Paint and teach");
  await z.getByRole("button", { name: "Rename" }).click();
  await page.getByRole("button", { name: "Remove Z" }).click();
  await page.getByRole("button", { name: "Bring back Paint and teach" }).click();
  await expect(page.getByRole("heading", { name: "Z: Paint and teach" })).toBeVisible();
  await page.goto("/plan");
  await expect(page).toHaveURL(new RegExp(plan.id));
  await plain.close();
});

test("the scenario is switched in another tab: what this tab edits is not lost, nor moved over", async ({
  page,
  signInAs,
  context,
}) => {
  const { person, plan, item } = await aPersonWithPlan();
  const other = await aPlan({
    clientId: person.id,
    title: "Lead a team",
    scenario: "B",
    isActive: false,
  });
  await signInAs(person);
  await page.goto(`/plan/${plan.id}/items/${item.id}`);
  await page.getByLabel("What it is", { exact: true }).fill("CISM, in June");
  const stale = await context.newPage();
  await stale.goto("/plan/scenarios");

  const second = await context.newPage();
  await second.goto("/plan/scenarios");
  await second.getByText("Go by B from now on").click();
  await second.getByLabel("Why you go over to B").fill("The post came.");
  await second.getByRole("button", { name: "Go by B" }).click();
  await expect(second.getByText("The post came.")).toBeVisible();

  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto(`/plan/${plan.id}?view=list`);
  await expect(page.getByRole("link", { name: "CISM, in June" })).toBeVisible();
  await page.goto(`/plan/${other.id}?view=list`);
  await expect(page.getByText("Nothing is planned yet")).toBeVisible();

  await stale.getByText("Go by B from now on").click();
  await stale.getByLabel("Why you go over to B").fill("Written in the older tab.");
  await stale.getByRole("button", { name: "Go by B" }).click();
  await expect(stale.getByText(/was changed since you opened this/)).toBeVisible();
  await expect(stale.getByLabel("Why you go over to B")).toHaveValue("Written in the older tab.");
});
