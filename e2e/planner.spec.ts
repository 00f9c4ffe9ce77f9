import type { Page } from "@playwright/test";
import { aUser } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { parseQuarter } from "@/lib/kernel/quarter";
import { expect, test } from "./fixtures";

const q = (text: string) => parseQuarter(text) ?? 0;
const bar = (page: Page, name: RegExp) =>
  page.getByRole("region", { name: "Timeline" }).getByRole("link", { name });

/** The page answers to keys: M begins to move, Escape leaves everything as it was. */
async function untilAwake(page: Page) {
  await expect(async () => {
    await bar(page, /^CISM/).focus();
    await page.keyboard.press("m");
    await expect(page.getByRole("status").filter({ hasText: /quarter|Moving/ })).not.toHaveCount(
      0,
      {
        timeout: 500,
      },
    );
  }).toPass();
  await page.keyboard.press("Escape");
}

/** A plan with one item that fits, for stories about changing it. */
async function aPersonWithPlan() {
  const person = await aUser();
  const plan = await aPlan({ clientId: person.id });
  const item = await aPlanItem(plan, { title: "CISM", hours: 600, startsIn: q("2027-Q2") });
  return { person, plan, item };
}

test("a plan from a template is overloaded, repaired and undone", async ({ page, signInAs }) => {
  await signInAs();
  await page.goto("/plan");
  await page.getByRole("link", { name: "Choose a path" }).click();
  await page.getByRole("radio", { name: /Leadership/ }).check();
  // Each line reads in the direction of its own script.
  await expect(page.getByLabel("Why this one")).toHaveCSS("unicode-bidi", "plaintext");
  await page.getByLabel("Why this one").fill("I would rather grow people than systems.");
  await page.getByRole("button", { name: "Choose this path" }).click();
  await expect(page.getByText("I would rather grow people than systems.")).toBeVisible();

  await page.getByRole("link", { name: "Make a plan" }).click();
  await page.getByRole("link", { name: "Cybersecurity" }).click();
  await expect(page.getByLabel("Role you aim for")).toHaveValue("Director of Information Security");
  await page.getByRole("button", { name: "Make the plan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My five years");
  await expect(bar(page, /^Director of Information Security,/)).toBeVisible();
  await expect(page.getByText(/do(es)? not fit/)).toHaveCount(0);

  await page.getByRole("link", { name: "Add an item" }).click();
  await page.getByLabel("What it is").fill("x".repeat(213));
  await page.getByLabel("Cost in all").fill("a lot");
  await page.getByLabel("Hours in all").fill("45");
  await page.getByRole("button", { name: "Add to the plan" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "At most 200 characters: 13 too many",
    "Use an amount, such as 450",
  ]);
  await expect(page.getByLabel("What it is")).toHaveValue("x".repeat(213));
  await page.getByLabel("What it is").fill("Write a book");
  await page.getByLabel("Cost in all").fill("0");
  await page.getByLabel("Starts in").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Add to the plan" }).click();
  await expect(page.getByRole("heading", { name: "One thing does not fit" })).toBeVisible();

  await page
    .getByRole("region", { name: "One thing does not fit" })
    .getByRole("button", { name: /^(Move|Raise)/ })
    .click();
  await expect(page.getByRole("heading", { name: "One thing does not fit" })).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: "One thing does not fit" })).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(page.getByRole("heading", { name: "One thing does not fit" })).toHaveCount(0);
});

test("an item is moved, made longer and put back by keyboard alone", async ({ page, signInAs }) => {
  const { person, plan } = await aPersonWithPlan();
  await signInAs(person);
  await page.goto(`/plan/${plan.id}?view=timeline`);
  const item = bar(page, /^CISM/);
  const says = page.getByRole("status").filter({ hasText: "CISM" });
  await untilAwake(page);

  await page.keyboard.press("m");
  await page.keyboard.press("ArrowRight");
  await expect(says).toHaveText(/CISM: 2027-Q3, 1 quarter.*60 of 100 hours/);
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Escape");
  await expect(item).toHaveAccessibleName(/2027-Q2, 1 quarter,/);

  await page.keyboard.press("m");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Enter");
  await expect(item).toHaveAccessibleName(/2027-Q3, 2 quarters,/);
  await expect(page.getByRole("button", { name: "Undo" })).toBeEnabled();
  await page.reload();
  await expect(item).toHaveAccessibleName(/2027-Q3, 2 quarters,/);
  await untilAwake(page);

  await page.keyboard.press("Control+z");
  await expect(item).toHaveAccessibleName(/2027-Q2, 1 quarter,/);
  await page.keyboard.press("Control+Shift+z");
  await expect(item).toHaveAccessibleName(/2027-Q3, 2 quarters,/);
});

test("an item is dragged by mouse, made longer at its end, and moved by its menu", async ({
  page,
  signInAs,
}) => {
  const { person, plan } = await aPersonWithPlan();
  await signInAs(person);
  await page.goto(`/plan/${plan.id}?view=timeline`);
  const item = bar(page, /^CISM/);
  await untilAwake(page);
  const drag = async (from: "middle" | "end", quarters: number) => {
    const box = await item.boundingBox();
    if (!box) throw new Error("the bar has no place");
    const column = 54.4;
    const x = from === "middle" ? box.x + 20 : box.x + box.width + 1;
    const y = box.y + box.height / 2;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + (quarters * column) / 2, y);
    await page.mouse.move(x + quarters * column, y);
    await page.mouse.up();
  };

  await drag("middle", 3);
  await expect(item).toHaveAccessibleName(/2028-Q1, 1 quarter,/);
  await drag("end", 1);
  await expect(item).toHaveAccessibleName(/2028-Q1, 2 quarters,/);
  await expect(page).toHaveURL(/view=timeline/);

  await item.hover({ position: { x: 8, y: 8 } });
  await page.getByRole("button", { name: "Move CISM" }).click();
  await page.getByRole("button", { name: "To the tray" }).click();
  await expect(page.getByRole("region", { name: "Tray" }).getByRole("link")).toHaveText("CISM");
});

test("two tabs edit one item: the second is told and shown both", async ({
  page,
  signInAs,
  context,
}) => {
  const { person, plan, item } = await aPersonWithPlan();
  await signInAs(person);
  const address = `/plan/${plan.id}/items/${item.id}`;
  await page.goto(address);
  const second = await context.newPage();
  await second.goto(address);

  await page.getByLabel("What it is", { exact: true }).fill("CISM, in June");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();

  await second.getByLabel("What it is", { exact: true }).fill("CISSP instead");
  await second.getByRole("button", { name: "Save" }).click();
  const both = second.getByRole("row", { name: /What it is/ });
  await expect(both).toContainText("CISSP instead");
  await expect(both).toContainText("CISM, in June");
  await expect(second.getByLabel("What it is", { exact: true })).toHaveValue("CISSP instead");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("CISM, in June");

  await second.getByRole("button", { name: "Keep what I wrote" }).click();
  await expect(second.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("CISSP instead");
});

test("a move in a stale tab is rolled back and shown beside what stands now", async ({
  page,
  signInAs,
  context,
}) => {
  const { person, plan } = await aPersonWithPlan();
  await signInAs(person);
  const address = `/plan/${plan.id}?view=timeline`;
  await page.goto(address);
  const second = await context.newPage();
  await second.goto(address);
  const move = async (tab: Page, key: string) => {
    await untilAwake(tab);
    for (const press of ["m", key, "Enter"]) await tab.keyboard.press(press);
  };

  await move(page, "ArrowRight");
  await expect(page.getByRole("button", { name: "Undo" })).toBeEnabled();
  await move(second, "ArrowLeft");
  const told = second.getByRole("alert").filter({ hasText: "was not moved" });
  await expect(told).toContainText("2027-Q1");
  await expect(told).toContainText("2027-Q3");
  await expect(bar(second, /^CISM/)).toHaveAccessibleName(/2027-Q3/);
  await told.getByRole("button", { name: "Move it as you wanted" }).click();
  await expect(bar(second, /^CISM/)).toHaveAccessibleName(/2027-Q1/);
  await expect(told).toHaveCount(0);
});

test("without a script one adds an item, marks it done and takes the step back", async ({
  browser,
  signInAs,
  context,
  baseURL,
}) => {
  const { person } = await aPersonWithPlan();
  await signInAs(person);
  const cookies = await context.cookies();
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
    storageState: { cookies, origins: [] },
  });
  const page = await plain.newPage();
  await page.goto("/plan/add");
  await page.getByLabel("What it is").fill("Mentor two colleagues");
  await page.getByRole("button", { name: "Add to the plan" }).click();
  await page.getByRole("link", { name: "List" }).filter({ visible: true }).first().click();
  await page.getByRole("button", { name: "Start: Mentor two colleagues" }).click();
  await page.getByRole("button", { name: "Mark done: Mentor two colleagues" }).click();
  await expect(page.getByRole("button", { name: "Reopen: Mentor two colleagues" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(
    page.getByRole("button", { name: "Mark done: Mentor two colleagues" }),
  ).toBeVisible();
  await plain.close();
});

test("timeline, list and calendar share what is looked at, the year and the filter", async ({
  page,
  signInAs,
}) => {
  const { person, plan, item } = await aPersonWithPlan();
  await aPlanItem(plan, { title: "Lead a team", startsIn: q("2028-Q2") });
  await signInAs(person);
  await page.goto(`/plan/${plan.id}?view=timeline`);
  await untilAwake(page);
  await expect(page).toHaveURL(new RegExp(`item=${item.id}`));
  await page.getByRole("link", { name: "Calendar" }).click();
  await expect(page.getByRole("listitem").and(page.locator("[aria-current]"))).toContainText(
    "CISM",
  );
  await page.getByRole("link", { name: "Year 2" }).click();
  await expect(page.getByRole("region", { name: "May 2028" })).toBeVisible();
  await expect(page.getByText("CISM")).toHaveCount(0);
  await page.getByText("Filter", { exact: true }).click();
  await page.getByLabel("Kind").selectOption("Role");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText("0 of 2 items shown.")).toBeVisible();
  await page.getByRole("link", { name: "List" }).click();
  await expect(page.getByText("Nothing that begins in this year passes the filter.")).toBeVisible();
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(page.getByRole("link", { name: "Lead a team" })).toBeVisible();
  await page.getByRole("link", { name: "Timeline" }).click();
  await expect(bar(page, /^Lead a team/)).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`view=timeline&year=2&item=${item.id}`));
});

test("a finger scrolls the timeline and moves nothing, unless it rests on a handle", async ({
  browser,
  signInAs,
  context,
  baseURL,
}) => {
  const { person, plan } = await aPersonWithPlan();
  await signInAs(person);
  const cookies = await context.cookies();
  const phone = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
    ...(baseURL && { baseURL }),
    storageState: { cookies, origins: [] },
  });
  const page = await phone.newPage();
  await page.clock.install();
  await page.goto(`/plan/${plan.id}`);
  await expect(page.getByRole("heading", { name: "Year 1" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Timeline" })).toBeHidden();
  // From the second look on only what this window shows is there at all; a wider one is drawn for again.
  const names = async () => (await phone.cookies()).map(({ name }) => name);
  await expect.poll(names).toContain("screen");
  await page.reload();
  await expect(page.getByRole("heading", { name: "Year 1" })).toBeVisible();
  await expect(page.locator("section[aria-label=Timeline]")).toHaveCount(0);
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Year 1" })).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole("heading", { name: "Year 1" })).toBeVisible();

  await page.goto(`/plan/${plan.id}?view=timeline`);
  const item = bar(page, /^CISM/);
  await item.scrollIntoViewIfNeeded();
  const box = await item.boundingBox();
  if (!box) throw new Error("the bar has no place");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const client = await phone.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", dx: number, from = x) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x: from + dx, y }],
    });
  await touch("touchStart", 0);
  for (const dx of [-30, -60, -90, -120]) await touch("touchMove", dx);
  await touch("touchEnd", 0);
  await expect(item).toHaveAccessibleName(/2027-Q2, 1 quarter,/);
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();

  const handle = page.getByRole("button", { name: "Move CISM" });
  await handle.scrollIntoViewIfNeeded();
  const grip = await handle.boundingBox();
  if (!grip) throw new Error("the handle has no place");
  const middle = grip.x + grip.width / 2;
  // By the page's clock the finger goes at once, however long the machine takes for it, and rests later.
  await page.clock.pauseAt(Date.now() + 60_000);
  await touch("touchStart", 0, middle);
  await touch("touchMove", 40, middle);
  await touch("touchEnd", 0, middle);
  await page.clock.resume();
  await expect(item).toHaveAccessibleName(/2027-Q2, 1 quarter,/);
  await touch("touchStart", 0, middle);
  await expect(page.locator("[data-item] .border-dashed")).toBeVisible();
  for (const dx of [20, 40, 54]) await touch("touchMove", dx, middle);
  await touch("touchEnd", 0, middle);
  await expect(item).toHaveAccessibleName(/2027-Q3, 1 quarter,/);
  await phone.close();
});
