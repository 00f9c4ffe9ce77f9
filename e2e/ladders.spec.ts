import { aLadder } from "@/db/testing/catalogue-factories";
import { expect, test } from "./fixtures";

const COPY = /\/catalogue\/ladders\/copies\/[0-9a-f-]{36}/;

test("a client matches a ladder to an employer, reads the gap, and plans on it", async ({
  page,
  signInAs,
}) => {
  await signInAs();
  await page.goto("/catalogue/ladders");
  await page.getByRole("link", { name: "Software" }).click();
  await page.getByLabel("Name of the copy").fill("Acme 🪜");
  await page.getByRole("button", { name: "Copy and edit" }).click();
  await expect(page).toHaveURL(/\/edit$/);

  for (const title of ["Fellow", "Distinguished Engineer"]) {
    const track = page.getByRole("group", { name: "Specialist" });
    const top = track.getByRole("button", { name: /^Change/ }).first();
    const level = /level (\d)/.exec((await top.getAttribute("aria-label")) ?? "")?.[1];
    await expect(track.getByRole("textbox", { name: `Specialist, level ${level}` })).toHaveValue(
      title,
    );
    await top.click();
    await page.getByRole("button", { name: "Remove, and close the gap" }).click();
    await expect(track.getByRole("textbox", { name: `Specialist, level ${level}` })).toHaveValue(
      "",
    );
  }
  await expect(
    page.getByText("The specialist track ends two rungs below the leadership track."),
  ).toBeVisible();

  await page.getByRole("textbox", { name: "Specialist, level 5" }).fill("Acme Principal");
  // "Saved." stands there from the step before: only the answer says that this is saved too.
  const saved = page.waitForResponse((answer) =>
    Boolean(answer.request().postData()?.includes("Acme Principal")),
  );
  await page.getByRole("textbox", { name: "Specialist, level 5" }).press("Enter");
  await saved;
  await page.reload();
  await page.getByRole("link", { name: "Acme 🪜" }).click();
  await expect(
    page.getByRole("region", { name: "Specialist" }).getByRole("listitem").nth(2),
  ).toContainText("Acme Principal");

  await page.getByRole("link", { name: "Use it in a plan" }).click();
  await expect(page.getByLabel("Ladder it climbs")).toContainText("Acme 🪜 (Software)");
  await expect(page.getByLabel("Role you aim for")).toHaveValue("Acme Principal");
  await page.getByRole("button", { name: "Make the plan" }).click();
  await expect(page).toHaveURL(/\/plan\/[0-9a-f-]{36}$/);
  await expect(page.getByText("Acme Principal").first()).toBeVisible();
});

test("a client says which occupation a rung is", async ({ page, signInAs }) => {
  const ada = await signInAs();
  const { id } = await aLadder({ ownerId: ada.id, family: "software", name: "Ours" });
  await page.goto(`/catalogue/ladders/copies/${id}/edit`);
  await page.getByRole("button", { name: "Change Leadership, level 1" }).click();
  await page.getByRole("link", { name: "Say which occupation it is" }).click();
  await page.getByLabel("Job title contains").fill("nurse practitioner");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("radio", { name: "Nurse Practitioners" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(/\/edit$/);
  await page.getByRole("link", { name: "Ours" }).click();
  await expect(page.getByRole("region", { name: "Leadership" }).getByRole("link")).toHaveAttribute(
    "href",
    "/occupations/29-1171.00",
  );
});

test("a visitor goes from the paths to a ladder, its pay and what would have to grow", async ({
  page,
}) => {
  await page.goto("/paths");
  await expect(page.getByText(/Over ten years the number of jobs is expected/)).toBeVisible();
  await page.getByRole("link", { name: "All ladders" }).click();
  await page.getByRole("link", { name: "Software" }).click();
  const growth = page.getByRole("region", { name: "What would have to grow" });
  await expect(growth).toContainText("Software Engineer → Team Lead");
  await expect(growth).toContainText("Guiding, Directing, and Motivating Subordinates");
  await expect(page.getByText("suggested by us").first()).toBeVisible();
  await expect(page.getByText(/includes information from the O\*NET/)).toBeVisible();
});

test("a second tab is told and shown both, and nothing is lost", async ({ page, signInAs }) => {
  const ada = await signInAs();
  const { id } = await aLadder({ ownerId: ada.id, family: "software", name: "Ours" });
  const address = `/catalogue/ladders/copies/${id}/edit`;
  const other = await page.context().newPage();
  await page.goto(address);
  await other.goto(address);
  await other.getByRole("textbox", { name: "Leadership, level 1" }).fill("Captain");
  await other.getByRole("button", { name: "Save the ladder" }).click();
  await expect(other.getByText("Saved.")).toBeVisible();

  await page.getByRole("textbox", { name: "Leadership, level 1" }).fill("Skipper");
  await page.getByRole("button", { name: "Save the ladder" }).click();
  const row = page.getByRole("row", { name: /Leadership, level 1/ });
  await expect(row).toContainText("Skipper");
  await expect(row).toContainText("Captain");
  await page.getByRole("button", { name: "Keep what I wrote" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Leadership, level 1" })).toHaveValue("Skipper");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a ladder is copied, changed and deleted", async ({ page, signInAs }) => {
    await signInAs();
    await page.goto("/catalogue/ladders/legal");
    await page.getByLabel("Name of the copy").fill("The firm");
    await page.getByRole("button", { name: "Copy and edit" }).click();
    await page.getByRole("button", { name: "Change Hybrid, level 6" }).click();
    await page.getByRole("button", { name: "Remove, and close the gap" }).click();
    await expect(page.getByText("The hybrid track ends one rung below")).toBeVisible();

    await page.getByLabel("Type “The firm”").fill("the firm");
    await page.getByRole("button", { name: "Delete this ladder" }).click();
    await expect(page.getByLabel("Type “The firm”")).toHaveAccessibleDescription(/to delete it/);
    await page.getByLabel("Type “The firm”").fill("The firm");
    await page.getByRole("button", { name: "Delete this ladder" }).click();
    await expect(page).toHaveURL(/\/catalogue\/ladders$/);
    await expect(page.getByText("None yet.")).toBeVisible();
  });
});

test.describe("who sees which", () => {
  test.use({ expectedComplaints: [/status of 404/] });

  test("one's own is nobody else's, the operator's is everybody's", async ({
    page,
    signInAs,
    anotherBrowser,
  }) => {
    await signInAs({ roles: ["client", "admin"] });
    await page.goto("/admin/ladders");
    await page.getByLabel("Job family").selectOption("Sales");
    await page.getByLabel("Name of the copy").fill("House ladder");
    await page.getByRole("button", { name: "Copy and edit" }).click();
    await expect(page).toHaveURL(COPY);
    const shown = page.url();
    await page.goto("/catalogue/ladders/sales");
    await page.getByLabel("Name of the copy").fill("My own");
    await page.getByRole("button", { name: "Copy and edit" }).click();
    await expect(page).not.toHaveURL(/ladders\/sales/);
    const own = page.url();

    const { page: client } = await anotherBrowser();
    await client.goto("/catalogue/ladders");
    await client.getByRole("link", { name: "House ladder" }).click();
    await expect(client.getByText("By your operator, from the ladder of Sales.")).toBeVisible();
    await expect(client.getByRole("link", { name: "Edit" })).toHaveCount(0);
    for (const address of [shown, own, own.replace(/\/edit$/, "")])
      expect((await client.goto(address))?.status()).toBe(404);
    expect((await client.goto("/admin/ladders"))?.status()).toBe(404);
  });
});
