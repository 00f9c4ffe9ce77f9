import type { Page } from "@playwright/test";
import { sql } from "drizzle-orm";
import { aGrant, anEngagement, aReview, aRevision } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan } from "@/db/testing/planner-factories";
import { expect, test } from "./fixtures";
import { mailsTo, wordsOf } from "./mailbox";

const ASKED = /Subject: .*review/i;
const REVIEWS = "A client asks you for a review";
const paceOf = (page: Page, pace: string) => page.getByLabel(`${pace}: ${REVIEWS}`);

test("a coach stops a kind of mail by its link without signing in, and still reads of it here", async ({
  page,
  browser,
  signInAs,
  anotherBrowser,
}) => {
  const ada = await signInAs({ name: "Ada Okafor" });
  const { page: coach, person: ben } = await anotherBrowser({ roles: ["client", "coach"] });
  const plan = await aPlan({ clientId: ada.id });
  await aGrant(await anEngagement({ clientId: ada.id, coachId: ben.id }));
  const ask = async () => {
    await page.goto(`/plan/${plan.id}/review`);
    await page.getByRole("button", { name: "Ask for a review" }).click();
    await expect(page.getByRole("button", { name: /Withdraw/ })).toBeVisible();
  };
  await ask();
  await page.goto("/settings/reminders");
  await expect(paceOf(page, "At once")).toHaveCount(0);
  await page.getByLabel("Not by mail: A coach asks to see more").check();
  await page.getByRole("button", { name: "Save the mails" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto(`/plan/${plan.id}/review`);
  const mail = () => mailsTo(ben.email, ASKED).at(-1) ?? "";
  await expect.poll(mail).not.toBe("");
  expect(wordsOf(mail())).not.toMatch(/Ada|Okafor/);
  const link = /https?:\/\/\S+\/unsubscribe\S+/.exec(mail())?.[0] ?? "";

  // Nobody is signed in there, and no script runs.
  const anybody = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  // The button of a mail program: it has no session and no origin, and says one word.
  const button = link.replace("/unsubscribe", "/api/one-click/unsubscribe");
  const press = (body: string, address = button, headers = {}) =>
    fetch(address, { method: "POST", body: new URLSearchParams(body), headers });
  expect((await press("List-Unsubscribe=Two-Clicks")).status).toBe(400);
  expect((await press("List-Unsubscribe=One-Click", `${button}x`)).status).toBe(404);
  const elsewhere = { origin: "https://elsewhere.example" };
  expect((await press("List-Unsubscribe=One-Click", button, elsewhere)).status).toBe(403);
  await anybody.goto(button);
  await expect(anybody).toHaveURL(link);
  expect((await press("List-Unsubscribe=One-Click")).status).toBe(200);
  await coach.goto("/settings/reminders");
  await expect(paceOf(coach, "Not by mail")).toBeChecked();
  await paceOf(coach, "At once").check();
  await coach.getByRole("button", { name: "Save the mails" }).click();
  await expect(coach.getByText("Saved.")).toBeVisible();
  await anybody.getByRole("button", { name: "Stop mails of this kind" }).click();
  await expect(anybody.getByText("This is not mailed any more")).toBeVisible();

  await page.getByRole("button", { name: /Withdraw/ }).click();
  await expect(page.getByRole("button", { name: "Ask for a review" })).toBeVisible();
  await ask();
  await coach.goto("/inbox");
  await expect(coach.getByText("Ada Okafor asked you for a review.")).toHaveCount(2);
  await coach.goto("/settings/reminders");
  await expect(paceOf(coach, "Not by mail")).toBeChecked();
  expect(mailsTo(ben.email, ASKED)).toHaveLength(1);

  await anybody.getByRole("button", { name: "Mail me again" }).click();
  await expect(anybody.getByText("This is mailed again")).toBeVisible();
  await coach.reload();
  await expect(paceOf(coach, "At once")).toBeChecked();
  await paceOf(coach, "Not by mail").check();
  await coach.getByRole("button", { name: "Save the mails" }).click();
  await expect(coach.getByText("Saved.")).toBeVisible();
  await anybody.context().close();
});

test("who wants a kind in one mail a day gets one that says how much is new, and stops it by its link", async ({
  page,
  signInAs,
}) => {
  const ben = await signInAs({ roles: ["client", "coach"] });
  const ada = await anActor({ name: "Ada Okafor" });
  const plan = await aPlan({ clientId: ada.userId });
  await aGrant(await anEngagement({ clientId: ada.userId, coachId: ben.id }));
  await owner.execute(
    sql`insert into reminder_settings (user_id, quiet_from, quiet_to) values (${ben.id}, 0, 0)`,
  );
  await page.goto("/settings/reminders");
  await paceOf(page, "In the daily mail").check();
  await page.getByRole("button", { name: "Save the mails" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(paceOf(page, "In the daily mail")).toBeChecked();
  await expect(page.getByLabel("At once: A meeting is planned, moved or called off")).toBeChecked();

  const { id } = await aReview({
    ...{ clientId: ada.userId, coachId: ben.id, planId: plan.id },
    revisionId: (await aRevision(plan)).id,
  });
  const key = `review-requested:${id}`;
  await owner.execute(
    sql`select queue_mail(${key}, 'review-requested', ${id}::uuid, ${ben.id}::uuid, ${ben.email})`,
  );
  await owner.execute(sql`select graphile_worker.add_job('digest-mails')`);
  const mail = () => mailsTo(ben.email, /Subject: One thing in Fairlead is new/).at(-1) ?? "";
  await expect.poll(mail).not.toBe("");
  expect(wordsOf(mail())).not.toMatch(/Ada|Okafor|review/i);
  expect(mailsTo(ben.email, ASKED)).toHaveLength(0);
  await page.goto(/https?:\/\/\S+\/unsubscribe\S+/.exec(mail())?.[0] ?? "");
  await page.getByRole("button", { name: "Stop mails of this kind" }).click();
  await expect(page.getByText("All that the daily mail told of")).toBeVisible();
  await page.goto("/settings/reminders");
  await expect(paceOf(page, "Not by mail")).toBeChecked();
});
