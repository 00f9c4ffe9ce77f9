import { aCredential } from "@/db/testing/catalogue-factories";
import { aGrant, anEngagement, aTemplate } from "@/db/testing/coaching-factories";
import { aUser } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { quarterText } from "@/lib/kernel/quarter";
import { expect, test } from "./fixtures";

const COACH: NonNullable<Parameters<typeof aUser>[0]> = {
  name: "Ben Lindqvist",
  roles: ["client", "coach"],
};

test("a coach offers a template after seeing the difference, and the client takes over what they like", async ({
  page,
  signInAs,
  anotherBrowser,
}) => {
  const ada = await signInAs({ name: "Ada Okafor" });
  const coach = await aUser({ name: "Ben Lindqvist", roles: ["client", "coach"] });
  const ben = (await anotherBrowser(coach)).page;
  await aGrant(await anEngagement({ clientId: ada.id, coachId: coach.id }));
  const plan = await aPlan({ clientId: ada.id, title: "Towards security lead" });
  const at = (quarters: number) => quarterText(plan.startsIn + quarters);
  await aPlanItem(plan, { title: "CISM", startsIn: plan.startsIn + 4, hours: 900 });

  await ben.goto("/reviews");
  await ben.getByRole("link", { name: "Your templates" }).click();
  await ben.getByLabel("Name of the template").fill("First steps in leading");
  await ben.getByRole("button", { name: "Make the template" }).click();
  await expect(
    ben.getByRole("heading", { level: 1, name: "First steps in leading" }),
  ).toBeVisible();
  const add = async (title: string, place: string, hours: string) => {
    await ben.getByLabel("What it is", { exact: true }).fill(title);
    await ben.getByLabel("Starts in").selectOption(place);
    await ben.getByLabel("Hours in all").fill(hours);
    await ben.getByRole("button", { name: "Add the entry" }).click();
    await expect(ben.getByRole("listitem").filter({ hasText: title })).toBeVisible();
  };
  await add("Difficult conversations", "1", "16");
  await add("Lead a project", "5", "400");
  await add("cism", "2", "60");
  await ben.getByRole("button", { name: "Take out Lead a project" }).click();
  await expect(ben.getByRole("listitem").filter({ hasText: "Lead a project" })).toHaveCount(0);
  await ben.getByRole("button", { name: "Undo the last change" }).click();
  await expect(ben.getByRole("listitem").filter({ hasText: "Lead a project" })).toBeVisible();
  await ben.getByRole("link", { name: "Change Lead a project" }).click();
  await ben.getByText("Comes after something else").click();
  await ben.getByRole("checkbox", { name: "Difficult conversations" }).check();
  await ben.getByLabel("Hours in all").fill("40");
  await ben.getByRole("button", { name: "Save the entry" }).click();
  await expect(ben.getByText(/40 h .* after Difficult conversations/)).toBeVisible();

  await ben.goto(`/clients/${ada.id}`);
  await ben.getByRole("link", { name: "Offer" }).click();
  await ben.getByLabel("Its first quarter is").selectOption(at(0));
  await ben.getByRole("button", { name: "Lay it on the plan" }).click();
  await expect(ben.getByText(/skipped, CISM is in the plan already/)).toBeVisible();
  await expect(ben.getByText(`Lead a project added in ${at(4)}`)).toBeVisible();
  await expect(ben.getByText(new RegExp(`${at(4)} asks 30 h more`))).toBeVisible();
  await expect(
    ben.getByText(/on top of what the plan asks already it would ask 56 h/i),
  ).toBeVisible();
  await page.goto(`/plan/${plan.id}/review`);
  await expect(page.getByText("First steps in leading")).toHaveCount(0);

  await ben.getByRole("checkbox", { name: /^Lead a project/ }).uncheck();
  await ben.getByRole("button", { name: "Show the difference again" }).click();
  await expect(ben.getByText(`Lead a project added in ${at(4)}`)).toHaveCount(0);
  await ben.getByRole("checkbox", { name: /^Lead a project/ }).check();
  await ben.getByRole("button", { name: "Show the difference again" }).click();
  await ben.getByLabel("Why you offer it").fill("Try what leading feels like.");
  await ben.getByRole("button", { name: "Offer these 2 to Ada Okafor" }).click();
  await expect(ben.getByText("Offered", { exact: true })).toBeVisible();

  await page.goto("/inbox");
  await expect(
    page.getByText(/Ben Lindqvist offers you changes to your plan/).first(),
  ).toBeVisible();
  await page.goto(`/plan/${plan.id}/review`);
  await expect(page.getByText("Try what leading feels like.")).toBeVisible();
  const late = page.getByRole("listitem").filter({ hasText: "Lead a project added" });
  await late.getByRole("button", { name: /^Take it over/ }).click();
  await expect(page.getByText("Taken over", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: /^Do not take it over/ }).click();
  await expect(page.getByText("Not taken over", { exact: true })).toBeVisible();
  await page.goto(`/plan/${plan.id}?view=list`);
  await expect(page.getByText("Lead a project").first()).toBeVisible();
});

/** Two share their plans with the coach, one of whom has the first entry already; a third shares nothing. */
async function threeClients(coachId: string) {
  const people = [];
  for (const name of ["Ada Okafor", "Cleo Brandt", "Zoe Marin"]) {
    const person = await aUser({ name });
    const engagement = await anEngagement({ clientId: person.id, coachId });
    const plan = await aPlan({ clientId: person.id });
    if (name !== "Zoe Marin") await aGrant(engagement);
    if (name === "Cleo Brandt")
      await aPlanItem(plan, { title: "difficult conversations", startsIn: plan.startsIn });
    people.push({ ...person, planId: plan.id });
  }
  const [ada, cleo, zoe] = people;
  if (!ada || !cleo || !zoe) throw new Error("Nobody was made.");
  return { ada, cleo, zoe };
}

const STEPS = [
  { title: "Difficult conversations", hours: 160 },
  { title: "Lead a project", hours: 400 },
];
const aKept = (coachId: string) => aTemplate({ coachId, name: "First steps in leading" }, STEPS);

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with a script" : "with none", () => {
    test.use({ javaScriptEnabled });
    test("a coach offers a template to those chosen in the list, and sees what it changes for each before", async ({
      page,
      signInAs,
      anotherBrowser,
    }) => {
      const ben = await signInAs(COACH);
      await aKept(ben.id);
      const { ada, cleo, zoe } = await threeClients(ben.id);
      await page.goto("/clients");
      for (const { name } of [ada, cleo, zoe])
        await page.getByRole("checkbox", { name: `Choose ${name}` }).check();
      await page.getByRole("button", { name: "Offer them a template" }).click();
      await expect(page).toHaveURL(/\/templates\/offer\?to=/);
      await expect(page.getByText("It would reach 2 of 3.")).toBeVisible();
      await expect(page.getByText("Left out: you do not see their plan.")).toBeVisible();
      await page.getByText("1 would be added").click();
      await expect(page.getByText("In the plan already: difficult conversations.")).toBeVisible();
      await page.getByText("2 would be added").click();
      await expect(page.getByText(/^Difficult conversations added in/)).toBeVisible();

      await page.getByLabel("Why you offer it").fill("Try what leading feels like.");
      await page.getByRole("button", { name: "Offer it to 2 clients" }).click();
      await expect(page.getByText("Offered to 2 clients. They decide.")).toBeVisible();
      await expect(page.getByText("It would reach 0 of 3.")).toBeVisible();
      await page.goto(page.url());
      await expect(page.getByText("There is nobody it could be offered to.")).toBeVisible();

      const client = (await anotherBrowser(cleo)).page;
      await client.goto(`/plan/${cleo.planId}/review`);
      await expect(client.getByText("Try what leading feels like.")).toBeVisible();
      await expect(client.getByText(/Lead a project added/).first()).toBeVisible();
      await expect(client.getByText(/Difficult conversations added/)).toHaveCount(0);
      await expect(client.getByText("Try what leading feels like.")).toHaveCount(1);
    });

    test("a coach chooses from the template's page whom it is for, by name", async ({
      page,
      signInAs,
    }) => {
      const ben = await signInAs(COACH);
      await aKept(ben.id);
      await threeClients(ben.id);
      await page.goto("/templates");
      await page.getByRole("link", { name: "First steps in leading" }).click();
      await page.getByRole("link", { name: "Offer it to several clients" }).click();
      await expect(page.getByRole("checkbox", { name: "Zoe Marin" })).toHaveCount(0);
      await page.getByRole("checkbox", { name: "Ada Okafor" }).check();
      await page.getByLabel("Find by name").fill("cleo");
      await page.getByRole("main").getByRole("button", { name: "Find" }).click();
      await expect(page.getByRole("checkbox", { name: "Ada Okafor" })).toBeChecked();
      await page.getByRole("checkbox", { name: "Cleo Brandt" }).check();
      await page.getByRole("button", { name: "See what it would change" }).click();
      await expect(page.getByText("It would reach 2 of 2.")).toBeVisible();
      await page.getByText("Offer only some of it").click();
      await page.getByRole("checkbox", { name: "Lead a project" }).uncheck();
      await page.getByRole("button", { name: "Show the differences again" }).click();
      await expect(page.getByText("It would reach 1 of 2.")).toBeVisible();
      await expect(page.getByText("Left out: they have all of that")).toBeVisible();
    });
  });

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("an entry names one of the catalogue, and what that says comes along into the client's plan", async ({
    page,
    signInAs,
  }) => {
    const [client, coach] = [await aUser({ name: "Ada Okafor" }), await signInAs(COACH)];
    await aGrant(await anEngagement({ clientId: client.id, coachId: coach.id }));
    const plan = await aPlan({ clientId: client.id });
    const mark = crypto.randomUUID().slice(0, 8);
    const basics = await aCredential({ name: `Basics ${mark}`, seedKey: mark });
    await aCredential({
      ...{ name: `Examined ${mark}`, provider: "The issuer", path: "leadership" },
      ...{ hoursMin: 100, hoursMax: 140, feeMinMinor: 40_000, feeMaxMinor: 60_000 },
      prerequisites: [{ kind: "credential", name: "Basics", seedKey: mark, grade: "S" }],
    });
    await aPlanItem(plan, { title: "My basics", credentialId: basics.id });

    await page.goto("/templates");
    await page.getByLabel("Name of the template").fill("Out of the catalogue");
    await page.getByRole("button", { name: "Make the template" }).click();
    const search = page.getByRole("searchbox", { name: /^Certification, programme/ });
    await search.fill(`Examined ${mark}`);
    await page.getByRole("button", { name: "Search" }).last().click();
    await page.getByRole("link", { name: `Examined ${mark}` }).click();
    await expect(page.getByText(`Basics ${mark} is not in the template`)).toBeVisible();
    await expect(page.getByLabel("Hours in all")).toHaveValue("120");
    await page.getByRole("button", { name: "Add the entry" }).click();
    const added = page.getByRole("listitem").filter({ hasText: `Examined ${mark}` });
    await expect(added).toContainText(/120 h .*500.* leadership path .* in the catalogue/);

    await added.getByRole("link", { name: /^Change/ }).click();
    await page.getByRole("link", { name: "Name none" }).click();
    await page.getByRole("button", { name: "Save the entry" }).click();
    await expect(added).not.toContainText("in the catalogue");
    await page.getByRole("button", { name: "Undo the last change" }).click();
    await expect(added).toContainText("in the catalogue");

    await page.goto(`/clients/${client.id}/offer`);
    await expect(page.getByText(`Examined ${mark}, in`)).toContainText("after My basics");
  });

  test("an entry is a role of an occupation that a search found", async ({ page, signInAs }) => {
    await signInAs(COACH);
    await page.goto("/templates");
    await page.getByLabel("Name of the template").fill("Towards leading");
    await page.getByRole("button", { name: "Make the template" }).click();
    await page.getByRole("searchbox", { name: /^Certification, programme/ }).fill("nurse");
    await page.getByRole("button", { name: "Search" }).last().click();
    await page.getByRole("link", { name: "Registered Nurses" }).click();
    await expect(page.getByLabel("Kind")).toHaveValue("role");
    await page.getByRole("button", { name: "Add the entry" }).click();
    await expect(
      page.getByRole("listitem").filter({ hasText: "Registered Nurses" }).first(),
    ).toContainText("Role");
  });
});
