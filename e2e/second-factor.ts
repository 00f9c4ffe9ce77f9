import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";

/** Reads the secret off the page, as an app does off the picture. */
const secretOn = async (page: Page): Promise<string> =>
  ((await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? "").replace(/\s/g, "");

/** What the app shows; `stepsOff` for one that comes, since each counts once. */
export const appCode = (secret: string, stepsOff = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + stepsOff * 30_000,
  });

/** Sets a second factor up on the page that offers it, and goes on. Returns its secret and recovery codes. */
export async function setUpFactor(page: Page): Promise<{ secret: string; codes: string[] }> {
  await page.getByRole("button", { name: "Set up a second factor" }).click();
  const secret = await secretOn(page);
  await page.getByLabel("Code").fill(appCode(secret));
  await page.getByRole("button", { name: "Confirm" }).click();
  await page.getByText("These are your recovery codes").waitFor();
  const codes = await page
    .getByRole("listitem")
    .filter({ hasText: /^[A-Z2-7]{4} / })
    .allTextContents();
  await page.getByRole("link", { name: "I have kept them: go on" }).click();
  return { secret, codes };
}
