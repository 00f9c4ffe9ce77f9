import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "./fixtures";
import { linkInMail } from "./mailbox";

const password = "quiet harbour lights";
const newAddress = () => `${crypto.randomUUID()}@example.test`;

test("a newcomer signs up, confirms by mail, signs out, and in again", async ({
  page,
  context,
}) => {
  const email = newAddress();
  await page.goto("/");
  await page.getByRole("link", { name: "Make an account" }).first().click();
  await page.getByLabel("Your name").fill("Zoë Ødegård");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look at your mail");

  await page.goto(await linkInMail(email, /Confirm your e-mail/));
  await page.getByLabel("The password you chose").fill("not the one I chose");
  await page.getByRole("button", { name: "Confirm and sign in" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "not the password chosen at sign-up",
  );
  await page.getByLabel("The password you chose").fill(password);
  await page.getByRole("button", { name: "Confirm and sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hello, Zoë Ødegård");

  const kept = (await context.cookies()).map(({ name }) => name);
  expect(kept, "no cookie that the privacy page does not name").toEqual(["fairlead-session"]);
  const copied = (await context.cookies()).find(({ name }) => name === "fairlead-session");
  await page.getByRole("button", { name: /Your account/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out on this device.")).toBeVisible();
  if (!copied) throw new Error("there was no session cookie");
  await context.addCookies([copied]);
  await page.goto("/settings/profile");
  await expect(page, "a cookie copied before sign-out is dead").toHaveURL(
    /\/sign-in\?next=%2Fsettings%2Fprofile/,
  );

  await page.getByLabel("E-mail").fill(` ${email.toUpperCase()} `);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page, "it goes on to where it was going").toHaveURL(/\/settings\/profile$/);
});

test("a wrong password says so, keeps the address and tells nothing about accounts", async ({
  page,
  signInAs,
  context,
}) => {
  const known = await signInAs();
  await context.clearCookies();
  const said: string[] = [];
  for (const email of [known.email, newAddress()]) {
    await page.goto("/sign-in");
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password").fill("certainly not it");
    await page.getByRole("button", { name: "Sign in" }).click();
    said.push((await page.getByRole("main").getByRole("alert").textContent()) ?? "");
    await expect(page.getByLabel("E-mail")).toHaveValue(email);
  }
  expect(said[0]).toBe(said[1]);
});

test("bad input is told at the field, and what was typed stays", async ({ page }) => {
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill("Ada");
  await page.getByLabel("E-mail").fill("ada＠example.test");
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Make my account" }).click();
  const alert = page.getByRole("main").getByRole("alert");
  await expect(alert).toContainText("Enter an e-mail address");
  await expect(alert).toContainText("at least 10 characters");
  await expect(page.getByLabel("Your name")).toHaveValue("Ada");
  await expect(page.getByLabel("E-mail")).toHaveAttribute("aria-invalid", "true");
});

test("a forgotten password is replaced by mail, and every browser signed out", async ({
  page,
  signInAs,
  context,
}) => {
  const ada = await signInAs();
  await page.goto("/reset");
  await page.getByLabel("E-mail").fill(ada.email);
  await page.getByRole("button", { name: "Mail me a link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look at your mail");
  const link = await linkInMail(ada.email, /Choose a new password/);
  await page.goto(link);
  await page.getByLabel("New password").fill(password);
  await page.getByRole("button", { name: "Save the new password" }).click();
  await expect(page.getByText("Your new password is set")).toBeVisible();
  await page.goto("/overview");
  await expect(page).toHaveURL(/sign-in/);
  await context.clearCookies();
  await page.goto(link);
  await page.getByLabel("New password").fill("another harbour");
  await page.getByRole("button", { name: "Save the new password" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("expired or was used");
});

test("a profile is saved; a second browser is seen and signed out", async ({
  page,
  signInAs,
  anotherBrowser,
}) => {
  const ada = await signInAs({ name: "Ada" });
  const other = await anotherBrowser(ada);
  await page.goto("/settings/profile");
  await page.getByLabel("Current role").fill("Senior data analyst 🧭");
  await page.getByLabel("Time zone").selectOption("Pacific/Auckland");
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByRole("status")).toContainText("Saved");
  await page.reload();
  await expect(page.getByLabel("Current role")).toHaveValue("Senior data analyst 🧭");
  await expect(page.getByLabel("Time zone")).toHaveValue("Pacific/Auckland");

  await page.goto("/settings/security");
  await page.getByRole("button", { name: "Sign out everywhere else" }).click();
  await expect(page.getByRole("main").getByRole("button", { name: /^Sign out/ })).toHaveCount(0);
  await expect(page.getByText("this browser")).toBeVisible();
  await page.reload();
  await expect(page.getByText("last seen")).toHaveCount(1);
  await other.page.goto("/overview");
  await expect(other.page).toHaveURL(/sign-in/);
});

test("two tabs change one profile: the second is told and shown both", async ({
  page,
  signInAs,
  context,
}) => {
  await signInAs({ name: "Ada" });
  const second = await context.newPage();
  for (const tab of [page, second]) await tab.goto("/settings/profile");
  await page.getByLabel("Current role").fill("Data analyst");
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByRole("status")).toContainText("Saved");

  await second.getByLabel("Current role").fill("Lead analyst");
  await second.getByRole("button", { name: "Save profile" }).click();
  const both = second.getByRole("row", { name: /Current role/ });
  await expect(both).toContainText("Lead analyst");
  await expect(both).toContainText("Data analyst");
  await page.reload();
  await expect(page.getByLabel("Current role")).toHaveValue("Data analyst");

  await second.getByRole("button", { name: "Keep what I wrote" }).click();
  await expect(second.getByRole("status")).toContainText("Saved");
  await second.getByLabel("Industry").fill("Finance");
  const saved = second.waitForResponse((answer) => answer.request().method() === "POST");
  await second.getByRole("button", { name: "Save profile" }).click();
  await saved;
  await page.reload();
  await expect(page.getByLabel("Current role")).toHaveValue("Lead analyst");
  await expect(page.getByLabel("Industry")).toHaveValue("Finance");
});

test("without a script, what is sent after the session's end is shown to be copied", async ({
  browser,
  signInAs,
  context,
  baseURL,
}) => {
  await signInAs({ name: "Ada" });
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
    storageState: { cookies: await context.cookies(), origins: [] },
  });
  const page = await plain.newPage();
  await page.goto("/settings/profile");
  await page.getByLabel("Current role").fill("Harbour master, <nights>");
  await plain.clearCookies();
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Signed out");
  await expect(page.getByLabel("Current role", { exact: true })).toHaveValue(
    "Harbour master, <nights>",
  );
  // The page's own style is let through by its policy: a text reads in the direction of its script.
  await expect(page.getByLabel("Current role")).toHaveCSS("unicode-bidi", "plaintext");
  await page.getByRole("link", { name: "Sign in again" }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fsettings%2Fprofile$/);
  await plain.close();
});

test("one takes a copy of everything, then leaves, and nothing is left", async ({ page }) => {
  const email = newAddress();
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill("Leaver");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make my account" }).click();
  await page.goto(await linkInMail(email, /Confirm your e-mail/));
  await page.getByLabel("The password you chose").fill(password);
  await page.getByRole("button", { name: "Confirm and sign in" }).click();
  await expect(page).toHaveURL(/overview/);

  await page.goto("/settings/data");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Data alone, as JSON" }).click(),
  ]);
  const copy = JSON.parse((await (await download.createReadStream()).toArray()).join(""));
  expect(copy.accounts.users[0].email).toBe(email);
  expect(JSON.stringify(copy)).not.toMatch(/argon2|tokenHash/);
  const [archive] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download everything, with files" }).click(),
  ]);
  const files = unzipSync(Buffer.concat(await (await archive.createReadStream()).toArray()), {
    filter: ({ name }) => !name.endsWith("/"),
  });
  expect(strFromU8(files["README.txt"] ?? new Uint8Array())).toMatch(/users +1 {2}Your account/);
  expect(strFromU8(files["csv/users.csv"] ?? new Uint8Array())).toContain(email);

  await page.getByLabel("Type “delete”").fill("delete");
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: /Delete my account/ }).click();
  await expect(page).toHaveURL(/deleted=1/);
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("do not fit together");
});

test("an operator sees addresses and roles; for anyone else there is no such page", async ({
  page,
  signInAs,
  anotherBrowser,
}) => {
  const admin = await signInAs({ roles: ["client", "admin"] });
  await page.goto(`/admin?q=${encodeURIComponent(admin.email)}`);
  await expect(page.getByRole("row", { name: new RegExp(admin.email) })).toContainText("admin");
  const other = await anotherBrowser();
  const answer = await other.page.request.get("/admin");
  expect(answer.status()).toBe(404);
});
