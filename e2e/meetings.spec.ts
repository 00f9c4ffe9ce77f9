import { anEngagement } from "@/db/testing/coaching-factories";
import { aUser } from "@/db/testing/factories";
import { expect, test } from "./fixtures";

test.use({ expectedComplaints: [/status of 404/] });

const soon = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);

test("two people plan a meeting, note what they agreed, and what is open goes along until it is done", async ({
  page,
  signInAs,
  anotherBrowser,
}) => {
  const ada = await signInAs({ name: "Ada Okafor", timeZone: "Asia/Kathmandu" });
  const zone = "Europe/Berlin";
  const coach = await aUser({ name: "Ben Lindqvist", roles: ["client", "coach"], timeZone: zone });
  const ben = (await anotherBrowser(coach)).page;
  await anEngagement({ clientId: ada.id, coachId: coach.id });

  // What comes up is seen where somebody looks at all meetings, as it comes.
  const listens = ben.waitForResponse(/\/api\/events\/meetings\//);
  await ben.goto(`/clients/${ada.id}/meetings`);
  await listens;
  await page.goto("/overview");
  await page.getByRole("link", { name: "Your meetings" }).click();
  await page.getByLabel("Day").fill(soon);
  await page.getByLabel("Time").fill("20:45");
  await page.getByLabel("Where").fill("https://meet.example.test/ada");
  await page.getByRole("button", { name: "Plan the meeting" }).click();
  await expect(page.getByText(/20:45 your time, 60 minutes/)).toBeVisible();
  await page.getByLabel("Something to talk about").fill("How to ask for the role");
  await page.getByRole("button", { name: "Put it on the agenda" }).click();
  await expect(page.getByText("How to ask for the role")).toBeVisible();

  await expect(ben.getByText("New from your client.")).toBeVisible();
  await ben.getByRole("link", { name: /(15|16|17):00/ }).click();
  await expect(ben.getByText("How to ask for the role")).toBeVisible();
  await ben.getByLabel("Notes for you both").fill("She asks in the spring.");
  await ben.getByRole("button", { name: "Save the notes" }).click();
  await expect(ben.getByText("Saved, for you both.")).toBeVisible();
  await ben.getByLabel("What is to be done").fill("Write down three achievements");
  await ben.getByLabel("Who does it").selectOption({ label: "Ada Okafor" });
  await ben.getByLabel("By").fill(soon);
  await ben.getByRole("button", { name: "Add the action item" }).click();
  await expect(ben.getByText("Write down three achievements")).toBeVisible();

  // It comes by itself where the other page listens.
  await expect(page.getByText("Write down three achievements")).toBeVisible();
  await expect(page.getByLabel("Notes for you both")).toHaveValue("She asks in the spring.");
  const isHeard = page.waitForResponse(/\/api\/events\/meetings\//);
  await page.goto("/meetings");
  await isHeard;
  await ben.getByLabel("What is to be done").fill("Ask three colleagues");
  await ben.getByRole("button", { name: "Add the action item" }).click();
  await expect(page.getByText("Ask three colleagues")).toBeVisible();
  await page.goto("/overview");
  await expect(page.getByText("Write down three achievements")).toBeVisible();
  await ben.goto(`/clients/${ada.id}`);
  await expect(ben.getByText("Write down three achievements")).toBeVisible();
  await ben.goto("/overview");
  await expect(ben.getByText("with Ada Okafor")).toBeVisible();
  await expect(ben.getByRole("link", { name: "Your meetings" })).toHaveCount(0);
  await page.getByRole("button", { name: /^Done: Write down/ }).click();
  await expect(page.getByText("Write down three achievements")).toHaveCount(0);

  const own = (await page.getByRole("link", { name: /20:45/ }).getAttribute("href")) ?? "";
  const file = await page.request.get(`/api${own}`);
  expect(file.headers()["content-type"]).toContain("text/calendar");
  expect(await file.text()).toContain("SUMMARY:Coaching with Ben Lindqvist");
  const { page: other } = await anotherBrowser({ roles: ["client", "coach"] });
  expect((await other.goto(own))?.status()).toBe(404);
  expect((await other.request.get(`/api${own}`)).status()).toBe(404);
});
