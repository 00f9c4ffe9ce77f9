import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { expect, test } from "./fixtures";

test("a coach asks to see more; the client reads what for, says no, and later yes", async ({
  page,
  signInAs,
  anotherBrowser,
}) => {
  const ada = await signInAs({ name: "Ada Okafor" });
  const { page: coach, person: ben } = await anotherBrowser({
    name: "Ben Lindqvist",
    roles: ["client", "coach"],
  });
  await aGrant(await anEngagement({ clientId: ada.id, coachId: ben.id }));
  const ask = async (what: string) => {
    await coach.goto(`/clients/${ada.id}`);
    await coach.getByText("Ask to see more").click();
    await coach.getByLabel("What you ask for").selectOption(what);
    await coach.getByLabel("What for").fill("To see what moved");
    await coach.getByRole("button", { name: "Ask Ada Okafor" }).click();
    await expect(coach.getByText(new RegExp(`^${what}: asked for on`))).toBeVisible();
  };
  await ask("Results");
  await page.goto("/inbox");
  await expect(page.getByText("Ben Lindqvist asks to see something more of yours.")).toBeVisible();
  await page.getByRole("button", { name: /^Read and decide/ }).click();
  const request = page.getByRole("region", { name: "Ben Lindqvist asks for Results" });
  await expect(request.getByText("What for: To see what moved")).toBeVisible();
  await request.getByRole("button", { name: "Say no" }).click();
  await expect(request).toHaveCount(0);
  await coach.reload();
  await expect(coach.getByText(/^Results: asked for on .*declined on/)).toBeVisible();
  await expect(coach.getByRole("link", { name: "Results" })).toHaveCount(0);

  await ask("Evidence");
  await page.reload();
  await page
    .getByRole("region", { name: "Ben Lindqvist asks for Evidence" })
    .getByRole("button", { name: "Let them see it" })
    .click();
  await expect(page.getByRole("region", { name: /asks for/ })).toHaveCount(0);
  await coach.reload();
  await expect(coach.getByText("Evidence", { exact: true })).toBeVisible();
});
