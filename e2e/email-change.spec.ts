import { aPassword } from "@/db/testing/factories";
import { expect, test } from "./fixtures";
import { linkInMail, mailsTo } from "./mailbox";

const password = "quiet harbour lights";
const newAddress = () => `${crypto.randomUUID()}@example.test`;

test("an address changes when both ends have confirmed, and signs in from then on", async ({
  page,
  browser,
  signInAs,
  anotherBrowser,
}) => {
  const ada = await signInAs({ name: "Ada" });
  await aPassword(ada, password);
  const other = await anotherBrowser(ada);
  const email = newAddress();
  await page.goto("/settings/security");
  await page.getByLabel("New address").fill("no address");
  await page.getByRole("button", { name: "Change the address" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("like name@example.org");
  await page.getByLabel("New address").fill(email);
  await page.getByRole("button", { name: "Change the address" }).click();
  await expect(page.getByText(`${email}: open the link`)).toBeVisible();
  await expect(page.getByText(`${ada.email}: open the link`)).toBeVisible();

  // The present address, where nobody is signed in; a scanner that only opens the link does nothing.
  const mailbox = await (await browser.newContext()).newPage();
  const atOldEnd = await linkInMail(ada.email, /about to change/);
  await mailbox.request.get(atOldEnd);
  await mailbox.goto(atOldEnd);
  await expect(mailbox.getByText(email)).toBeVisible();
  await mailbox.getByRole("button", { name: "Confirm the change" }).click();
  await expect(mailbox.getByRole("status")).toContainText("The other address has to confirm it");

  const atNewEnd = await linkInMail(email, /Confirm your new address/);
  await mailbox.goto(atNewEnd);
  await expect(mailbox.getByText("Sign in first")).toBeVisible();
  await page.goto(atNewEnd);
  await page.getByRole("button", { name: "Confirm the change" }).click();
  await expect(page.getByRole("status")).toContainText("The address is changed");
  await page.goto("/settings/security");
  await expect(page.getByText(`You sign in as ${email}.`)).toBeVisible();
  await other.page.goto("/overview");
  await expect(other.page, "every other browser is signed out").toHaveURL(/sign-in/);
  await linkInMail(email, /This is your address now/);
  await expect.poll(() => mailsTo(ada.email, /Your address was changed/).length).toBe(1);

  await mailbox.goto("/sign-in");
  await mailbox.getByLabel("E-mail").fill(email);
  await mailbox.getByLabel("Password").fill(password);
  await mailbox.getByRole("button", { name: "Sign in" }).click();
  await expect(mailbox).toHaveURL(/overview/);
  await mailbox.context().close();
});

test("a change is stopped at the present address, without a script too, and taken back in settings", async ({
  page,
  browser,
  signInAs,
}) => {
  const ben = await signInAs();
  const ask = async () => {
    await page.goto("/settings/security");
    await page.getByLabel("New address").fill(newAddress());
    await page.getByRole("button", { name: "Change the address" }).click();
    await expect(page.getByText("A change waits")).toBeVisible();
  };
  await ask();
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const mailbox = await plain.newPage();
  await mailbox.goto(await linkInMail(ben.email, /about to change/));
  await mailbox.getByRole("button", { name: "Stop the change" }).click();
  await expect(mailbox.getByText("The change is stopped")).toBeVisible();
  await plain.close();
  await ask();
  await page.getByRole("button", { name: "Take the change back" }).click();
  await expect(page.getByLabel("New address")).toBeVisible();
});
