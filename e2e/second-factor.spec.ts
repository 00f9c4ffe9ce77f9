import { aPassword, aUser, signedInLongAgo } from "@/db/testing/factories";
import { expect, test } from "./fixtures";
import { appCode, setUpFactor } from "./second-factor";

const password = "quiet harbour lights";

test.use({ expectedComplaints: [/status of 403/] });

test("a coach signs in by password and code, by a recovery code without the phone, and is asked again before what is grave", async ({
  page,
}) => {
  const ben = await aUser({ name: "Ben Lindqvist", roles: ["client", "coach"] });
  await aPassword(ben, password);
  const signIn = async () => {
    await page.goto("/sign-in?next=/clients");
    await page.getByLabel("E-mail").fill(ben.email);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(/\/sign-in\/second-factor\?next=%2Fclients/);
  };
  const code = async (typed: string) => {
    await page.getByLabel("Code").fill(typed);
    await page.getByRole("button", { name: "Go on" }).click();
  };

  await signIn();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Set up a second factor");
  // Half a session opens nothing else.
  await page.goto("/overview");
  await expect(page).toHaveURL(/second-factor/);
  expect((await page.request.get("/api/export")).status()).toBe(401);
  await page.goto("/sign-in/second-factor?next=/clients");
  const { secret, codes } = await setUpFactor(page);
  await expect(page.getByRole("heading", { level: 1, name: "Clients" })).toBeVisible();
  expect(codes).toHaveLength(10);

  await page.context().clearCookies();
  await signIn();
  await code("000 000");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("does not fit");
  await code(appCode(secret, 1));
  await expect(page.getByRole("heading", { level: 1, name: "Clients" })).toBeVisible();

  await page.context().clearCookies();
  await signIn();
  await code(codes[0] ?? "");
  await expect(page.getByRole("heading", { level: 1, name: "Clients" })).toBeVisible();
  await page.goto("/settings/security");
  await expect(page.getByText("9 recovery codes are left")).toBeVisible();
  await expect(page.getByText("Turn it off")).toBeHidden();

  // A while later, a copy of everything is not to be had by the open browser alone.
  await signedInLongAgo(ben);
  expect((await page.request.get("/api/export")).status()).toBe(403);
  await page.goto("/settings/data");
  await page.getByRole("link", { name: "Confirm" }).first().click();
  await page.getByLabel("Your password").fill(password);
  await page.getByLabel("Code").fill(codes[1] ?? "");
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByRole("link", { name: "Download everything, with files" })).toBeVisible();
  expect((await page.request.get("/api/export")).status()).toBe(200);
});
