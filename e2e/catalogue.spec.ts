import { expect, test } from "./fixtures";

test("a visitor compares the three paths before having an account", async ({ page }) => {
  await page.goto("/paths");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Three paths, none above another",
  );
  for (const contrast of [
    "Development of skills",
    "Responsibilities",
    "Career advancement",
    "Satisfaction",
  ])
    await expect(page.getByRole("region", { name: contrast }).getByRole("term")).toHaveText([
      "Specialist",
      "Leadership",
      "Hybrid",
    ]);

  await page.getByRole("link", { name: "The hybrid path in full" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The hybrid path");
  await expect(page.getByText(/under 25 % a role is a specialist's/)).toBeVisible();
  await expect(page.getByText("Two full jobs", { exact: true })).toBeVisible();
});

test("a client finds a certification in spite of a misspelling, and reads how sure we are", async ({
  page,
  signInAs,
}) => {
  await signInAs();
  await page.goto("/catalogue");
  await page.getByRole("searchbox", { name: "Search" }).fill("cisssp");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/q=cisssp/);
  await page
    .getByRole("link", { name: "Certified Information Systems Security Professional" })
    .click();

  await expect(page.getByText("Verify with the issuer before you count on it")).toBeVisible();
  await expect(page.getByText("At least 120 CPE per cycle.")).toBeVisible();
  await expect(page.getByText("You need 5 years of experience first.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Add to my plan" })).toHaveAttribute(
    "href",
    /\/plan\/add\?entry=/,
  );
});

test("a client narrows the catalogue and keeps the search in the address", async ({
  page,
  signInAs,
}) => {
  await signInAs();
  await page.goto("/catalogue");
  await page.getByRole("combobox", { name: "Kind" }).selectOption("Degree");
  await page.getByRole("combobox", { name: "Path" }).selectOption("Hybrid");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(
    page.getByRole("link", { name: "Master of Engineering Management (MEM)" }),
  ).toBeVisible();

  await page.reload();
  await expect(page.getByRole("combobox", { name: "Path" })).toHaveValue("hybrid");
  await page.getByRole("link", { name: "Clear all" }).click();
  await expect(page.getByRole("heading", { name: "171 entries" })).toBeVisible();
});

test("a client reads where three tracks part and where they end", async ({ page, signInAs }) => {
  await signInAs();
  await page.goto("/catalogue/ladders");
  await page.getByRole("link", { name: "Software" }).click();
  await expect(page.getByText("All three tracks end on the same level")).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Specialist" }).getByRole("listitem").first(),
  ).toContainText("Fellow");
});

test.describe("an entry of one's own", () => {
  test.use({ expectedComplaints: [/status of 404/] });

  test("is added with its mistakes pointed out, edited, invisible to others, and removed", async ({
    page,
    signInAs,
    anotherBrowser,
  }) => {
    await signInAs();
    await page.goto("/catalogue/new");
    await page.getByLabel("Name").fill("Brewing Master 🍺");
    await page.getByLabel("Hours, at least").fill("50");
    await page.getByLabel("Hours, at most").fill("10");
    await page.getByRole("button", { name: "Add entry" }).click();
    await expect(page.getByLabel("Hours, at most")).toHaveAccessibleDescription(/must not be less/);
    await expect(page.getByLabel("Name")).toHaveValue("Brewing Master 🍺");

    await page.getByLabel("Hours, at most").fill("80");
    await page.getByRole("button", { name: "Add entry" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Brewing Master 🍺");
    await expect(page.getByText("50–80 hours")).toBeVisible();
    const address = page.url();

    await page.getByRole("link", { name: "Edit" }).click();
    await page.getByLabel("Note to yourself").fill("Ask Ben");
    await page.getByRole("button", { name: "Save entry" }).click();
    await expect(page.getByText("Ask Ben")).toBeVisible();

    const { page: stranger } = await anotherBrowser();
    expect((await stranger.goto(address))?.status()).toBe(404);
    await stranger.goto("/catalogue?q=Brewing");
    await expect(stranger.getByText("Nothing here by that name")).toBeVisible();

    await page.getByRole("button", { name: "Remove this entry" }).click();
    await expect(page).toHaveURL(/mine=yes/);
    await expect(page.getByText("Nothing here by that name")).toBeVisible();
  });
});
