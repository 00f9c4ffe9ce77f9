import { readFileSync } from "node:fs";
import type { Locator } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { aCredential } from "@/db/testing/catalogue-factories";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { aHeld, anActivity } from "@/db/testing/credit-factories";
import { aUser } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { addMonths, dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { expect, test } from "./fixtures";

const NOW = new Date().toISOString().slice(0, 10);
const monthsAgo = (n: number) => dayText(addMonths(dayNumber(NOW), -n));

/** Ten credits a year from the award, with a grace of three months. */
const RULE = {
  by: "credits",
  cycle: { months: 12, anchor: "award" },
  unit: { name: "CPE", minutesPerUnit: 60 },
  requires: [{ per: "cycle", min: 10 }],
  graceMonths: 3,
};

test("a certification is taken from award to renewal over five simulated years", async ({
  page,
  signInAs,
}) => {
  const person = await signInAs();
  const entry = await aCredential({ name: `Harbour Master ${person.id}`, renewalRule: RULE });
  const plan = await aPlan({ clientId: person.id });
  const item = await aPlanItem(plan, {
    ...{ kind: "certification", title: "Harbour Master", credentialId: entry.id },
    ...{ status: "in progress" },
  });
  // Earned in the plan: the award is asked for, filled in.
  await page.goto(`/plan/${plan.id}/items/${item.id}`);
  await page.getByRole("button", { name: "Mark done: Harbour Master" }).click();
  await page.getByRole("link", { name: "Enter the award" }).click();
  await expect(page.getByLabel("Certification", { exact: true }).first()).toHaveValue(
    /Harbour Master/,
  );
  // Awarded 54 months ago: four cycles are over, the fifth is half gone.
  await page.getByLabel("Awarded on").fill(monthsAgo(54));
  await page.getByLabel(/Licence/).fill("HM-17");
  await page.getByRole("button", { name: "Add it" }).click();
  const standing = page.getByRole("main");
  await expect(standing.getByText(/^Lapsed: its cycle ended short on/)).toBeVisible();

  // Year by year its credits are entered, and each cycle is enough.
  for (const months of [50, 38, 26, 14]) {
    await page.getByRole("link", { name: "Enter an activity" }).first().click();
    await page.getByLabel("What you did").fill(`Course of ${months} months ago`);
    await page.getByLabel("On", { exact: true }).fill(monthsAgo(months));
    await page.getByLabel(/How much/).fill("10");
    await page.getByRole("button", { name: "Enter it" }).click();
    await expect(page.getByText(`Course of ${months} months ago was entered.`)).toBeVisible();
    await page.goto("/credits");
    await page.getByRole("link", { name: /Harbour Master/ }).click();
  }
  await expect(standing.getByText(/^At risk: at the present pace/)).toBeVisible();
  await expect(page.getByRole("cell", { name: "Enough" })).toHaveCount(4);
  // On a phone a cycle's cells stand below each other: none is to be looked for at the side.
  const wide = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 390, height: 844 });
  const cycles = page.getByRole("table", { name: "Cycles of this certification" });
  await expect(cycles).toBeVisible();
  const startOf = async (place: Locator) => Math.round((await place.boundingBox())?.x ?? -1);
  for (const judged of await cycles.getByRole("cell", { name: "Enough" }).all())
    expect(await startOf(judged)).toBe(await startOf(cycles));
  await page.setViewportSize(wide);
  await page.getByRole("link", { name: "Enter an activity" }).first().click();
  await page.getByLabel("What you did").fill("The last course");
  await page.getByLabel(/How much/).fill("10");
  await page.getByRole("button", { name: "Enter it" }).click();
  await expect(page.getByText("The last course was entered.")).toBeVisible();
  await page.goto("/credits");
  await expect(page.getByText("Nothing needs attention.")).toBeVisible();
  await expect(
    page.getByText(/^In good standing to .* Everything asked is earned\./),
  ).toBeVisible();

  // Undo takes the last one back, redo brings it again.
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("It needs attention.")).toBeVisible();
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(page.getByText("Nothing needs attention.")).toBeVisible();

  // The plan shows when it falls due, and the audit lists one cycle.
  await page.goto(`/plan/${plan.id}?view=timeline`);
  await expect(
    page
      .getByRole("group", { name: "Renewals" })
      .getByRole("link", { name: /Harbour Master.*renewal due/ })
      .first(),
  ).toBeVisible();
  await page.goto("/credits");
  await page
    .getByRole("link", { name: /Harbour Master/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Audit pack" }).click();
  await expect(page.getByRole("table", { name: "Activities of the cycle" })).toContainText(
    "The last course",
  );
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "As CSV" }).click();
  expect(readFileSync(await (await download).path(), "utf8")).toContain("The last course");
});

const PDF = {
  name: "Zeugnis.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.7 canary"),
};

test.describe("evidence", () => {
  test.use({ expectedComplaints: [/status of 404/] });

  test("is taken in by what it is, read by a coach with the scope alone, and removed and undone", async ({
    page,
    signInAs,
    anotherBrowser,
    baseURL,
  }) => {
    const ada = await signInAs();
    const held = await aHeld({ clientId: ada.id, title: "Audit" });
    const activity = await anActivity({ clientId: ada.id, title: "A talk" }, [held.id]);
    await page.goto(`/credits/activities/${activity.id}`);
    const file = page.getByLabel("A file");
    await file.setInputFiles({ ...PDF, buffer: Buffer.from("<script>alert(1)</script>") });
    await page.getByRole("button", { name: "Attach the file" }).click();
    await expect(page.getByText(/This is no PDF, PNG or JPEG/)).toBeVisible();
    await file.setInputFiles(PDF);
    await page.getByRole("button", { name: "Attach the file" }).click();
    await expect(page.getByRole("link", { name: "Zeugnis.pdf" })).toBeVisible();
    await page.getByLabel("A link").fill("http://talks.example/1");
    await page.getByRole("button", { name: "Attach the link" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "https://" })).toBeVisible();
    await page.getByLabel("A link").fill("https://talks.example/1");
    await page.getByRole("button", { name: "Attach the link" }).click();
    await expect(page.getByRole("link", { name: "talks.example/1" })).toHaveAttribute(
      "rel",
      /noopener/,
    );

    const href = await page.getByRole("link", { name: "Zeugnis.pdf" }).getAttribute("href");
    const address = `${baseURL}${href}`;
    const answer = await page.request.get(address);
    expect(answer.headers()).toMatchObject({
      "content-disposition": expect.stringMatching(/^attachment; filename="Zeugnis.pdf"/),
      "x-content-type-options": "nosniff",
      "cache-control": expect.stringContaining("no-store"),
    });
    expect(await answer.text()).toBe("%PDF-1.7 canary");

    const coachWith = async (scope: "plan" | "evidence") => {
      const { page: theirs, person } = await anotherBrowser({ roles: ["client", "coach"] });
      await aGrant(await anEngagement({ clientId: ada.id, coachId: person.id }), { scope });
      return theirs;
    };
    const without = await coachWith("plan");
    await without.goto(`/clients/${ada.id}/credits`);
    await expect(without.getByRole("heading", { name: "Audit" })).toBeVisible();
    await expect(without.getByText(`“You” is ${ada.name}.`)).toBeVisible();
    await expect(without.getByText("Zeugnis.pdf")).toHaveCount(0);
    expect((await without.request.get(address)).status()).toBe(404);
    const withScope = await coachWith("evidence");
    await withScope.goto(`/clients/${ada.id}/credits`);
    await expect(withScope.getByRole("link", { name: "Zeugnis.pdf" })).toBeVisible();
    await expect(withScope.getByRole("heading", { name: "Audit" })).toHaveCount(0);
    expect((await withScope.request.get(address)).status()).toBe(200);
    expect((await (await anotherBrowser()).page.request.get(address)).status()).toBe(404);

    const archive = await page.request.get(`${baseURL}/api/export/archive`);
    const files = unzipSync(await archive.body());
    const kept = Object.keys(files).find((name) => /^evidence.*Zeugnis[.]pdf$/.test(name)) ?? "";
    expect(strFromU8(files[kept] ?? new Uint8Array())).toBe("%PDF-1.7 canary");

    await page.goto("/credits");
    await page.getByRole("link", { name: "All evidence" }).click();
    await expect(page.getByText(/^1 file takes 1 kB of 200/)).toBeVisible();
    await page.getByRole("button", { name: "Remove Zeugnis.pdf" }).click();
    await expect(page.getByRole("link", { name: "Zeugnis.pdf" })).toHaveCount(0);
    await expect(page.getByText(/^No file is left. What you removed takes/)).toBeVisible();
    expect((await withScope.request.get(address)).status()).toBe(404);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("button", { name: "Redo" })).toBeEnabled();
    expect((await page.request.get(address)).status()).toBe(200);
  });
});

test("a badge fills in a certification, and one that is none is refused with its reason", async ({
  page,
  signInAs,
}) => {
  await signInAs();
  const badge = {
    "@context": [
      "https://www.w3.org/ns/credentials/v2",
      "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ],
    id: "urn:uuid:3f0c7a52-0000-4000-8000-000000000001",
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    issuer: { id: "https://harbour.example/issuers/7", type: ["Profile"], name: "Harbour School" },
    validFrom: "2025-02-28T00:00:00Z",
    validUntil: "2035-02-28T00:00:00Z",
    credentialSubject: {
      ...{ type: ["AchievementSubject"], licenseNumber: "HS-0042", creditsEarned: 12 },
      achievement: {
        ...{ id: "https://harbour.example/badges/1", type: ["Achievement"], name: "Pilotage" },
        ...{ description: "Brings ships in.", criteria: { narrative: "Three ships." } },
      },
    },
  };
  await page.goto("/credits/badge");
  await page.getByLabel(/Or the badge, pasted/).fill('{"type": "something else"}');
  await page.getByRole("button", { name: "Look at it" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "@context" })).toBeVisible();
  await expect(page.getByLabel(/Or the badge, pasted/)).toHaveValue('{"type": "something else"}');
  await page.getByLabel("The badge’s file").setInputFiles({
    ...{ name: "badge.json", mimeType: "application/json" },
    buffer: Buffer.from(JSON.stringify(badge)),
  });
  await page.getByRole("button", { name: "Look at it" }).click();
  await expect(page.getByText("We do not verify badges")).toBeVisible();
  await expect(page.getByLabel("Licence or certificate number")).toHaveValue("HS-0042");
  await page.getByRole("button", { name: "Keep it as a certification" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pilotage");
  await expect(page.getByText("Harbour School").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Pilotage.json" })).toBeVisible();
  await expect(page.getByText(/28 February 2035/).first()).toBeVisible();
});

test("two tabs edit one activity: the second is told and shown both; without a script one is entered", async ({
  page,
  signInAs,
  context,
  browser,
  baseURL,
}) => {
  const person = await aUser();
  await signInAs(person);
  const held = await aHeld({ clientId: person.id, title: "Audit" });
  const { id } = await anActivity({ clientId: person.id, title: "A talk" }, [held.id]);
  const second = await context.newPage();
  for (const tab of [page, second]) await tab.goto(`/credits/activities/${id}`);
  await page.getByLabel("What you did").fill("A talk in June");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await second.getByLabel("What you did").fill("A paper");
  await second.getByRole("button", { name: "Save" }).click();
  const both = second.getByRole("row", { name: /What you did/ });
  await expect(both).toContainText("A paper");
  await expect(both).toContainText("A talk in June");
  await second.getByRole("button", { name: "Keep what I wrote" }).click();
  await expect(second.getByText("Saved.")).toBeVisible();

  const plain = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
    storageState: { cookies: await context.cookies(), origins: [] },
  });
  const bare = await plain.newPage();
  await bare.goto("/credits/activities/new");
  await bare.getByLabel("What you did").fill("A book");
  await bare.getByLabel(/How much/).fill("x");
  await bare.getByRole("button", { name: "Enter it" }).click();
  await expect(bare.getByText("Use a number such as 8 or 1.5").first()).toBeVisible();
  await expect(bare.getByLabel("What you did")).toHaveValue("A book");
  await bare.getByLabel(/How much/).fill("3");
  await bare.getByRole("button", { name: "Enter it" }).click();
  await expect(bare.getByText("A book was entered.")).toBeVisible();
  await plain.close();
});
