import { expect, type Page } from "@playwright/test";
import { aUser } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { parseQuarter } from "@/lib/kernel/quarter";

export const q = (text: string) => parseQuarter(text) ?? 0;

/** An item where the timeline draws it. */
export const bar = (page: Page, name: RegExp) =>
  page.getByRole("region", { name: "Timeline" }).getByRole("link", { name });

/** The page answers to keys: M begins to move, more of them do nothing, Escape leaves everything as it was. */
export async function untilAwake(page: Page) {
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
export async function aPersonWithPlan() {
  const person = await aUser();
  const plan = await aPlan({ clientId: person.id });
  const item = await aPlanItem(plan, { title: "CISM", hours: 600, startsIn: q("2027-Q2") });
  return { person, plan, item };
}
