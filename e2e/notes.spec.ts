import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { expect, test } from "./fixtures";

test.use({ expectedComplaints: [/status of 404/] });

test("a coach keeps private notes that a reload does not lose and nobody else reads", async ({
  page,
  signInAs,
  anotherBrowser,
}) => {
  const ben = await signInAs({ roles: ["client", "coach"] });
  const { page: clients, person: ada } = await anotherBrowser({ name: "Ada Okafor" });
  await aGrant(await anEngagement({ clientId: ada.id, coachId: ben.id }));
  await page.goto(`/clients/${ada.id}`);
  await page.getByRole("link", { name: "Private notes" }).click();
  await page.getByLabel("A note for yourself").fill("Afraid of the board");
  // What is typed before the page is awake is kept when it wakes.
  const kept = () => page.evaluate(() => Object.values(sessionStorage).join());
  await expect.poll(kept).toBe("Afraid of the board");
  await page.reload();
  await expect(page.getByLabel("A note for yourself")).toHaveValue("Afraid of the board");
  await page.getByRole("button", { name: "Keep the note" }).click();
  await expect(
    page.getByRole("listitem").getByRole("paragraph").filter({ hasText: "Afraid of the board" }),
  ).toBeVisible();

  await page.getByText("Change", { exact: true }).click();
  await page.getByLabel("The note").fill("No longer afraid of the board");
  await page.getByRole("button", { name: "Save the note" }).click();
  await expect(page.getByText("changed since")).toBeVisible();
  await page.getByLabel("Find in your notes").fill("nowhere");
  await page.getByRole("button", { name: "Find" }).last().click();
  await expect(page.getByText("No note has these words")).toBeVisible();

  expect((await clients.goto(`/clients/${ada.id}/notes`))?.status()).toBe(404);
  const { page: another } = await anotherBrowser({ roles: ["client", "coach"] });
  expect((await another.goto(`/clients/${ada.id}/notes`))?.status()).toBe(404);

  await page.goto(`/clients/${ada.id}/notes`);
  await page.getByText("Delete", { exact: true }).click();
  await page.getByRole("button", { name: "Delete the note" }).click();
  await expect(page.getByText("No note yet")).toBeVisible();
});

test("a coach walks the list by J and K, and sees why each needs them", async ({
  page,
  signInAs,
  anotherBrowser,
}) => {
  const ben = await signInAs({ roles: ["client", "coach"] });
  for (const name of ["Ada", "Zoe"]) {
    const { person } = await anotherBrowser({ name });
    const engagement = await anEngagement({ clientId: person.id, coachId: ben.id });
    const expiresAt = new Date(Date.now() + 9 * 86_400_000);
    await aGrant(engagement, name === "Zoe" ? { expiresAt } : {});
  }
  await page.goto("/clients");
  // Shown by the script, which then listens to keys.
  await expect(page.getByRole("button", { name: "Choose all shown" })).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.getByRole("link", { name: "Ada" })).toBeFocused();
  await page.keyboard.press("j");
  await expect(page.getByRole("link", { name: "Zoe" })).toBeFocused();
  await page.keyboard.press("k");
  await expect(page.getByRole("link", { name: "Ada" })).toBeFocused();
  await page.keyboard.press("f");
  await expect(page.getByLabel("Find by name")).toBeFocused();
  await page.keyboard.type("jk");
  await expect(page.getByLabel("Find by name")).toHaveValue("jk");

  await page.getByRole("link", { name: /^Needs attention/ }).click();
  await expect(page.getByRole("link", { name: "Ada" })).toHaveCount(0);
  await page.getByRole("link", { name: "Sharing ends (1)" }).click();
  await page.getByRole("link", { name: /^What is shared ends on/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Zoe" })).toBeVisible();
});
