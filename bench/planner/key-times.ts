import type { Page } from "@playwright/test";

const SLOWER = 4;
const ROUNDS = 10;
/** The browser tells of events from here on; what is quicker counts as this long. */
const TOLD_FROM = 16;

/**
 * How long each key takes from being pressed to the next picture, in milliseconds, while an item is moved about the
 * timeline by keyboard on a processor made four times slower.
 */
export async function keyTimes(page: Page, address: string, itemId: string): Promise<number[]> {
  const client = await page.context().newCDPSession(page);
  await page.goto(address, { waitUntil: "networkidle" });
  await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.evaluate((from) => {
    const told: number[] = [];
    Object.assign(window, { told });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === "keydown") told.push(duration);
    }).observe({ type: "event", durationThreshold: from } as PerformanceObserverInit);
  }, TOLD_FROM);
  await page.locator(`[data-bar="${itemId}"]`).focus();
  let pressed = 0;
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
    pressed += 1;
  };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const key of ["m", "ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft", "Escape"])
      await press(key);
  const told = await page.evaluate(() => (window as unknown as { told: number[] }).told);
  return [...told, ...new Array<number>(Math.max(0, pressed - told.length)).fill(TOLD_FROM)];
}
