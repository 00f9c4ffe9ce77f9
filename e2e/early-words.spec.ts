import type { Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { aUser } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { quarterOf, quarterText } from "@/lib/kernel/quarter";
import { expect, test } from "./fixtures";

// On a slow device one writes before the script is there, and while an answer is on its way: nothing of it is lost.

/** Opens a page whose scripts wait until the answer is called. */
async function openAsleep(page: Page, path: string): Promise<() => void> {
  let wake = () => {};
  const woken = new Promise<void>((resolve) => {
    wake = resolve;
  });
  await page.route(/\/_next\/static\/.*[.]js/, async (route) => {
    await woken;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  return wake;
}

const kept = (page: Page) => page.evaluate(() => Object.values(sessionStorage).join());

test("a check-in is written on before the script is there, and stands in its order", async ({
  page,
  signInAs,
}) => {
  const quarter = quarterOf(new Date().toISOString());
  const ada = await signInAs();
  await aPlan({ clientId: ada.id, startsIn: quarter - 2 });
  const went = page.getByLabel("How did the quarter go?");
  const isSaved = page.getByText(/^Draft saved/);
  const path = `/check-ins/${quarterText(quarter)}`;
  await page.goto(path);
  await went.fill("in the end.");
  await expect(isSaved).toBeVisible();

  const wake = await openAsleep(page, path);
  await expect(went).toHaveValue("in the end.");
  await went.press("Home");
  await page.keyboard.type("It went well ");
  wake();
  await page.keyboard.type("for all of us ", { delay: 20 });
  await expect(isSaved).toBeVisible();
  await expect(went).toHaveValue("It went well for all of us in the end.");
  await expect(went).toBeFocused();
  await expect.poll(() => kept(page), "saved, no longer kept here").toBe("");
  await page.reload();
  await expect(went).toHaveValue("It went well for all of us in the end.");
});

test("an item's notes are rewritten before the script is there", async ({ page, signInAs }) => {
  const ada = await signInAs();
  const plan = await aPlan({ clientId: ada.id });
  const { id } = await aPlanItem(plan, { title: "CISM", notes: "Ask Ben" });
  const wake = await openAsleep(page, `/plan/${plan.id}/items/${id}`);
  await page.getByLabel("Notes").fill("Ask Cleo");
  wake();
  await page.getByLabel("What it is", { exact: true }).fill("CISM, in June");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Notes")).toHaveValue("Ask Cleo");
});

test("a note is kept that was written before the script was there, and one that was begun while another is sent", async ({
  page,
  signInAs,
}) => {
  const ben = await signInAs({ roles: ["client", "coach"] });
  const ada = await aUser({ name: "Ada Okafor" });
  await aGrant(await anEngagement({ clientId: ada.id, coachId: ben.id }));
  const note = page.getByLabel("A note for yourself");
  const wake = await openAsleep(page, `/clients/${ada.id}/notes`);
  await note.fill("Afraid of the board");
  wake();
  await expect.poll(() => kept(page)).toBe("Afraid of the board");

  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/\/notes$/, async (route) => {
    await answered;
    await route.continue();
  });
  await page.getByRole("button", { name: "Keep the note" }).click();
  await expect(page.getByRole("button", { name: "Keeping…" })).toBeVisible();
  await note.fill("No longer");
  answer();
  await expect(page.getByText("Kept, for you alone.")).toBeVisible();
  await expect.poll(() => kept(page)).toBe("No longer");
  await expect(note).toHaveValue("No longer");
});

test("an archive is opened that was chosen before the script was there", async ({
  page,
  signInAs,
}) => {
  const ada = await signInAs();
  const plan = await aPlan({ clientId: ada.id });
  const wake = await openAsleep(page, `/plan/${plan.id}/archive`);
  await page.getByLabel("The archive").setInputFiles({
    ...{ name: "archive.zip", mimeType: "application/zip" },
    buffer: Buffer.from(zipSync({ "Skills.csv": strToU8("Name\nGo\n") })),
  });
  wake();
  await expect(page.getByText(/^1 skills are in the archive/)).toBeVisible();
});

test("who signs out before the script is there leaves no words in the tab", async ({
  page,
  signInAs,
}) => {
  await signInAs();
  await page.goto("/settings");
  await page.evaluate(() => sessionStorage.setItem("draft", "Ask Ben"));
  const wake = await openAsleep(page, "/settings");
  await page.getByRole("button", { name: /Your account/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/signed-out=1/);
  await expect(page.getByText("You are signed out on this device.")).toBeVisible();
  expect(await kept(page)).toBe("");
  wake();
});
