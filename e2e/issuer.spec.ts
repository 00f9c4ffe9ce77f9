import type { Page } from "@playwright/test";
import { aSecondFactor, aUser } from "@/db/testing/factories";
import { expect, test } from "./fixtures";

// The issuer is a real one on this machine, started with the product (global-setup.ts).

// Its own pages ask for a font from elsewhere, which no browser here may fetch.
test.use({ expectedComplaints: [/fonts\.googleapis\.com/] });

const aLogin = () => `jane-${crypto.randomUUID()}`;

/** Signs in on the issuer's own pages, and agrees. */
async function atIssuer(page: Page, login: string) {
  await page.locator("input[name=login]").fill(login);
  await page.locator("input[name=password]").fill("any");
  await page.locator("button[type=submit]").click();
  await page.locator("button[type=submit]").click();
}

const goOn = (page: Page) =>
  page.getByRole("link", { name: "Go on with your organisation" }).click();

test("a new person comes in by their organisation, and a saved address of the way back opens nothing", async ({
  page,
  browser,
}) => {
  const login = aLogin();
  const backs: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/oidc/callback")) backs.push(request.url());
  });
  await page.goto("/sign-in?next=/settings/profile");
  await goOn(page);
  await atIssuer(page, login);
  await expect(page).toHaveURL(/\/settings\/profile$/);
  await expect(page.getByText(`You sign in as ${login}@corp.example.`)).toBeVisible();
  const other = await (await browser.newContext()).newPage();
  await other.goto(backs[0] ?? "");
  await expect(other.getByText("begun in another browser, or took too long")).toBeVisible();
  await other.context().close();
});

test("an account that is there is connected by its person alone, and a code is asked for still", async ({
  page,
  context,
  signInAs,
}) => {
  const login = aLogin();
  const coach = await aUser({ roles: ["client", "coach"], email: `${login}@corp.example` });
  await aSecondFactor(coach);
  await page.goto("/sign-in");
  await goOn(page);
  await atIssuer(page, login);
  await expect(page.getByText("There is an account with your address already")).toBeVisible();
  await context.clearCookies();

  await signInAs(coach);
  await page.goto("/settings/security");
  await page.getByRole("link", { name: "Connect it" }).click();
  await atIssuer(page, login);
  await expect(page.getByText(/You came back from/)).toContainText(`as ${login}@corp.example`);
  await page.getByRole("button", { name: "Connect to this account" }).click();
  await expect(page.getByText("Connected since")).toBeVisible();
  await context.clearCookies();

  await page.goto("/sign-in");
  await goOn(page);
  await atIssuer(page, login);
  await expect(page).toHaveURL(/\/sign-in\/second-factor/);
  await page.goto("/clients");
  await expect(page, "half a session opens nothing").toHaveURL(/second-factor/);
});

test("what one person brought back is connected to nobody else who signs in in that browser", async ({
  page,
  signInAs,
}) => {
  await signInAs();
  await page.goto("/settings/security");
  await page.getByRole("link", { name: "Connect it" }).click();
  await atIssuer(page, aLogin());
  await expect(page.getByText(/You came back from/)).toBeVisible();
  await signInAs();
  await page.getByRole("button", { name: "Connect to this account" }).click();
  await expect(page.getByText("That took too long. Begin again.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: "Connect it" })).toBeVisible();
  await expect(page.getByText(/You came back from/)).toHaveCount(0);
});
