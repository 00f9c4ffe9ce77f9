import { strToU8, zipSync } from "fflate";
import { aUser } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { parseQuarter } from "@/lib/kernel/quarter";
import { expect, test } from "./fixtures";

const q = (text: string) => parseQuarter(text) ?? 0;

async function aPersonWithPlan() {
  const person = await aUser();
  const plan = await aPlan({ clientId: person.id });
  await aPlanItem(plan, { title: "CISM", hours: 600, startsIn: q("2027-Q2"), position: 1 });
  return { person, plan };
}

/** What LinkedIn sends, made up. */
const archive = Buffer.from(
  zipSync({
    "Positions.csv": strToU8(
      "Company Name,Title,Description,Location,Started On,Finished On\nHarbour,Senior engineer,,,Mar 2024,\nQuay,Engineer,,,Jun 2019,Feb 2024\n",
    ),
    "Certifications.csv": strToU8(
      "Name,Url,Authority,Started On,Finished On,License Number\nCISA,,ISACA,Nov 2022,,42\n",
    ),
    "Skills.csv": strToU8("Name\nGo\n"),
    "messages.csv": strToU8("nobody else's business"),
  }),
);

test("a table is mended, looked at, taken in as one step and undone; an export comes back the same", async ({
  page,
  signInAs,
}) => {
  const { person, plan } = await aPersonWithPlan();
  await signInAs(person);
  await page.goto(`/plan/${plan.id}/import`);
  const lines = page.getByLabel("Or paste the lines");
  await lines.fill("title,hours,kind\nCISM,80,\nA talk,7.5,hobby");
  await page.getByRole("button", { name: "See what it would change" }).click();
  await expect(page.getByText("“hobby” is no kind")).toBeVisible();
  await expect(page.getByRole("button", { name: "Take these in" })).toHaveCount(0);
  await lines.fill("title,hours,kind\nCISM,80,\nA talk,7.5,project");
  await page.getByRole("button", { name: "See what it would change" }).click();
  await expect(page.getByText("1 new, 1 changed, 0 the same.")).toBeVisible();
  await expect(page.getByText("CISM re-estimated: 60 h to 80 h")).toBeVisible();
  await page.getByRole("button", { name: "Take these in" }).click();
  await expect(page.getByRole("link", { name: "A talk" })).toBeVisible();

  const exported = await (await page.request.get(`/api/plan/${plan.id}/csv`)).body();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "A talk" })).toHaveCount(0);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(page.getByRole("link", { name: "A talk" })).toBeVisible();
  await page.goto(`/plan/${plan.id}/import`);
  await page
    .getByLabel("File (optional)")
    .setInputFiles({ name: "plan.csv", mimeType: "text/csv", buffer: exported });
  await page.getByRole("button", { name: "See what it would change" }).click();
  await expect(page.getByText("There is nothing to take in.")).toBeVisible();
});

test("an exported plan becomes another scenario", async ({ page, signInAs }) => {
  const { person, plan } = await aPersonWithPlan();
  await signInAs(person);
  await page.goto("/plan/scenarios/new");
  const exported = await (await page.request.get(`/api/plan/${plan.id}/json`)).body();
  await page
    .getByLabel("File")
    .setInputFiles({ name: "plan.json", mimeType: "application/json", buffer: exported });
  await page.getByRole("button", { name: "Make a scenario of it" }).click();
  await expect(page.getByText("This is scenario B")).toBeVisible();
});

test("a LinkedIn archive is opened here, and only what is ticked is sent", async ({
  page,
  signInAs,
}) => {
  const { person, plan } = await aPersonWithPlan();
  await signInAs(person);
  await page.goto(`/plan/${plan.id}/archive`);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.postData() ?? "");
  });
  await page
    .getByLabel("The archive")
    .setInputFiles({ name: "archive.zip", mimeType: "application/zip", buffer: archive });
  await page.getByRole("checkbox", { name: /^Engineer/ }).check();
  await page.getByRole("checkbox", { name: /CISA/ }).check();
  await page.getByRole("checkbox", { name: /is what I do now/ }).check();
  expect(sent).toEqual([]);
  await page.getByRole("button", { name: "Take in what is ticked" }).click();
  const done = page.getByRole("region", { name: "Done before" });
  await expect(done.getByRole("link", { name: "Engineer" })).toBeVisible();
  await expect(done.getByRole("link", { name: "CISA" })).toBeVisible();
  expect(sent.join()).not.toMatch(/Harbour|business/);
  await page.goto("/settings/profile");
  await expect(page.getByLabel("Current role")).toHaveValue("Senior engineer");
});

test("a calendar's address is read without a session, renewed and taken back", async ({
  page,
  signInAs,
  playwright,
  baseURL,
}) => {
  const { person } = await aPersonWithPlan();
  await signInAs(person);
  await page.goto("/settings/calendar");
  await page.getByRole("radio", { name: /names as you wrote/ }).check();
  await page.getByRole("button", { name: "Make the address" }).click();
  const address = page.getByLabel("Address to subscribe to");
  const first = new URL(await address.inputValue()).pathname;
  const stranger = await playwright.request.newContext({ ...(baseURL && { baseURL }) });
  const answer = await stranger.get(first);
  expect(answer.headers()["content-type"]).toContain("text/calendar");
  expect(answer.headers()["cache-control"]).toBe("private, no-store");
  expect(await answer.text()).toContain("SUMMARY:CISM begins");

  await page.getByRole("button", { name: "Make a new address" }).click();
  await expect(address).not.toHaveValue(new RegExp(first));
  const second = new URL(await address.inputValue()).pathname;
  await page.getByRole("button", { name: "Take the address back" }).click();
  await expect(page.getByText("There is no address")).toBeVisible();
  for (const dead of [first, second, "/api/calendar/unknown"]) {
    const gone = await stranger.get(dead);
    expect([gone.status(), await gone.text()]).toEqual([404, "Not found."]);
  }
  await stranger.dispose();
});

test("the plan prints on A4 and on A3, wide, with the whole timeline on the sheet", async ({
  page,
  signInAs,
}) => {
  const { person, plan } = await aPersonWithPlan();
  await signInAs(person);
  await page.goto(`/plan/${plan.id}?view=timeline`);
  const sheets = async (format: "A4" | "A3") => {
    const pdf = (await page.pdf({ format, landscape: true })).toString("latin1");
    const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    return {
      count: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
      // Browsers round a sheet to whole dots of their own.
      size: [Number(width), Number(height)],
    };
  };
  const [small, large] = [await sheets("A4"), await sheets("A3")];
  const near = (points: number) => expect.closeTo(points, -1);
  expect([small.size, large.size]).toEqual([
    [near(842), near(595)],
    [near(1191), near(842)],
  ]);
  expect(large.count).toBeLessThanOrEqual(small.count);
  expect(small.count).toBeLessThanOrEqual(3);

  // As wide as a sheet of A4 inside its margins.
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 1047, height: 718 });
  const overhang = await page
    .getByRole("region", { name: "Timeline" })
    .evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(overhang).toBeLessThanOrEqual(1);
});
