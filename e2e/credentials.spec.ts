import { aCredential } from "@/db/testing/catalogue-factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { expect, test } from "./fixtures";
import { linkInMail, mailsTo } from "./mailbox";

const admin = { name: "Ines Operator", roles: ["client", "admin"] as ("client" | "admin")[] };

const SUBJECT = /An entry of the Fairlead catalogue has changed/;

/** A public entry of this story's own, and its page for the operator. */
async function anEntry(name: string) {
  const { id } = await aCredential({
    ...{ name, feeMinMinor: 40_000, feeMaxMinor: 40_000, gradeFee: "K", verifiedOn: "2025-01-31" },
    source: "An old page",
  });
  return { id, name, curated: `/admin/catalogue/entries/${id}` };
}

test("an operator raises a fee with a reason, and whoever plans with it is told once and reads why", async ({
  page,
  signInAs,
  anotherBrowser,
}) => {
  const entry = await anEntry(`Certified Skipper ${Date.now()}`);
  const { page: client, person } = await anotherBrowser({ name: "Ada Planner" });
  const plan = await aPlan({ clientId: person.id });
  await aPlanItem(plan, { credentialId: entry.id, title: "My skipper’s ticket" });
  await aPlanItem(plan, { credentialId: entry.id, title: "The same, once more" });

  await signInAs(admin);
  await page.goto("/admin/catalogue/entries?q=Skipper");
  await page.getByRole("link", { name: entry.name }).click();
  await page.getByLabel("Fee, at least").fill("500");
  await page.getByLabel("Fee, at most").fill("550");
  await page.getByRole("button", { name: "See what would change" }).click();
  await expect(page.getByLabel("Why you change it")).toHaveAccessibleDescription(/Say why/);
  await page.getByLabel("Why you change it").fill("The issuer’s price list of 2027");
  await page.getByRole("button", { name: "See what would change" }).click();

  const look = page.getByRole("status").filter({ hasText: "What would change" });
  await expect(look).toContainText("was USD 400, is now USD 500–550");
  await expect(look.getByLabel(/fewer than five people/)).toBeChecked();
  await look.getByRole("button", { name: "Save the change" }).click();
  await expect(page.getByText("What stood before is kept")).toBeVisible();
  await expect(page.locator("#change-1")).toContainText("The issuer’s price list of 2027");

  const link = await linkInMail(person.email, SUBJECT);
  await client.goto(link);
  await expect(client).toHaveURL(/\/inbox$/);
  await expect(client.getByRole("link", { name: "Inbox 1 new" })).toBeVisible();
  await expect(client.getByText(/which your plan names, changed: fee/)).toHaveCount(1);

  await client.goto(`/plan/${plan.id}`);
  const notice = client.getByText(/the entry changed on/);
  await expect(notice).toHaveCount(2);
  await client.getByRole("button", { name: "See what changed in My skipper’s ticket" }).click();
  await expect(client).toHaveURL(/#change-1$/);
  await expect(client.locator("#change-1")).toContainText("was USD 400, is now USD 500–550");
  await expect(client.getByRole("region", { name: "In your plan" })).toContainText("planned for");
  await expect(client.getByRole("link", { name: "Inbox", exact: true })).toBeVisible();
  await client.goto(`/plan/${plan.id}`);
  await expect(client.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(notice).toHaveCount(0);

  await client.goto("/inbox");
  await client.getByRole("button", { name: /^Remove/ }).click();
  await expect(client.getByText("Nothing has come yet")).toBeVisible();
  expect(mailsTo(person.email, SUBJECT)).toHaveLength(1);
});

test("two operators edit at once: the second sees both versions and decides", async ({
  page,
  signInAs,
  anotherBrowser,
}) => {
  const entry = await anEntry(`Certified Boatswain ${Date.now()}`);
  await signInAs(admin);
  const { page: other } = await anotherBrowser(admin);
  for (const [who, note] of [
    [page, "Mine"],
    [other, "Theirs"],
  ] as const) {
    await who.goto(entry.curated);
    await who.getByLabel("Note", { exact: false }).first().fill(note);
    await who.getByLabel("Why you change it").fill(`To say ${note}`);
    await who.getByRole("button", { name: "See what would change" }).click();
    await expect(who.getByText(`is now ${note}`)).toBeVisible();
  }
  await other.getByRole("button", { name: "Save the change" }).click();
  await expect(other.getByText("What stood before is kept")).toBeVisible();
  await page.getByRole("button", { name: "Save the change" }).click();
  const clash = page.getByRole("alert").filter({ hasText: "Two versions" });
  await expect(clash.getByRole("row", { name: /Note Mine Theirs/ })).toBeVisible();
  await expect(page.getByLabel("Why you change it")).toHaveValue("To say Mine");

  await page.getByRole("button", { name: "See what would change" }).click();
  await expect(page.getByText("was Theirs, is now Mine")).toBeVisible();
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(page.locator("#change-2")).toContainText("To say Mine");

  await page.getByRole("link", { name: "Restore what stood before change 2" }).click();
  await page.getByRole("button", { name: "See what would change" }).click();
  await expect(page.getByText("was Mine, is now Theirs")).toBeVisible();
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(page.locator("#change-3")).toContainText("Restores what stood before change 2.");
});

test("an operator is told what is wrong with a rule and where, checks an entry, adds one and retires it", async ({
  page,
  signInAs,
}) => {
  const entry = await anEntry(`Certified Purser ${Date.now()}`);
  await signInAs(admin);
  await page.goto(entry.curated);
  await page.getByRole("button", { name: "Mark as verified today" }).click();
  await expect(page.locator("#change-1")).toContainText("Checked again");
  await page.getByLabel("Renewal rule").fill('{"by":"re-exam"}');
  await page.getByLabel("Why you change it").fill("The rule is known now");
  await page.getByRole("button", { name: "See what would change" }).click();
  await expect(page.getByLabel("Renewal rule")).toHaveAccessibleDescription(/cycle: is required/);
  await page
    .getByLabel("Renewal rule")
    .fill('{"by":"re-exam","cycle":{"months":24,"anchor":"award"}}');
  await page.getByRole("button", { name: "See what would change" }).click();
  await expect(
    page.getByRole("listitem").filter({ hasText: "by passing the exam again every 2 years" }),
  ).toBeVisible();

  await page.goto("/admin/catalogue/entries/new");
  const name = `Certified Deckhand ${Date.now()}`;
  await page.getByLabel("Name", { exact: true }).fill(name);
  const first = page.getByRole("group", { name: "Needed first, 1" });
  await first.getByLabel(/^What/).selectOption("Years of experience");
  await first.getByLabel(/^Which/).fill("2");
  await first
    .getByLabel(/^How sure/)
    .selectOption({ label: "K: general knowledge, not looked up" });
  await page.getByLabel("Source").fill("deckhands.example");
  await page.getByLabel("Why you change it").fill("People ask for it");
  await page.getByRole("button", { name: "Add for everybody" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);

  await page.getByLabel("Why, and what replaces it").fill("It was renamed");
  await page.getByRole("button", { name: "Retire this entry" }).click();
  await expect(page.locator("#change-2")).toContainText("was In use, is now Retired");
  await page.getByRole("link", { name: "As everybody sees it" }).click();
  await expect(page.getByText("This no longer exists")).toBeVisible();
  await expect(page.getByText(/2 years of experience \(general/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Add to my plan" })).toHaveCount(0);
});

test.describe("the operator's screens", () => {
  test.use({ expectedComplaints: [/status of 404/] });

  test("do not exist for a client, who reads the history all the same", async ({
    page,
    signInAs,
  }) => {
    const entry = await anEntry(`Certified Cook ${Date.now()}`);
    await signInAs();
    const missing = [
      "/admin/catalogue/entries",
      "/admin/catalogue/entries/new",
      entry.curated,
      `/admin/catalogue/entries/${crypto.randomUUID()}`,
    ];
    for (const path of missing) expect((await page.goto(path))?.status(), path).toBe(404);
    await page.goto(`/catalogue/${entry.id}`);
    await expect(page.getByText("Nothing was changed here yet")).toBeVisible();
    await expect(page.getByRole("link", { name: "Edit for everybody" })).toHaveCount(0);
  });
});

test("a client corrects a public entry in a copy of their own, with a rule of simple fields", async ({
  page,
  signInAs,
}) => {
  const entry = await anEntry(`Certified Rigger ${Date.now()}`);
  await signInAs();
  await page.goto(`/catalogue/${entry.id}`);
  await page.getByRole("link", { name: "Copy and correct for yourself" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue(entry.name);
  await page.getByLabel("How it is renewed").selectOption("By credits");
  await page.getByLabel("Renewed every … months").fill("36");
  await page.getByRole("button", { name: "Add entry" }).click();
  await expect(page.getByLabel("Credits per cycle")).toHaveAccessibleDescription(
    /how many credits/,
  );
  await page.getByLabel("Credits per cycle").fill("60");
  await page.getByLabel("What a credit is called").fill("CPE");
  await page.getByLabel("Minutes per credit").fill("50");
  await page.getByLabel("Years of experience").fill("3");
  await page.getByLabel("Credentials held first").fill("CISSP\nA knot of my own");
  await page.getByRole("button", { name: "Add entry" }).click();
  await expect(page.getByText("At least 60 CPE per cycle.")).toBeVisible();
  await expect(page.getByRole("link", { name: /CISSP, held first/ })).toBeVisible();
  await expect(
    page.getByText("You need 3 years of experience, CISSP and A knot of my own first."),
  ).toBeVisible();
  await page.goto(`/catalogue/${entry.id}`);
  await expect(page.getByText("At least 60 CPE")).toHaveCount(0);
});
