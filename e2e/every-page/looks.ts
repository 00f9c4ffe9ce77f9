import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

/** Half as long as what the package answers by itself, and sent to every page. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules whose outcome depends on the theme. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe finds; in the dark only what colours can be at fault of. */
async function faultsOf(page: Page, rules?: string[]): Promise<string[]> {
  const violations = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: typeof axe }).axe
        .run(document, { resultTypes: ["violations"], ...(runOnly && { runOnly }) })
        .then((report) =>
          report.violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map((node) => node.target.join(" "))
                .slice(0, 3)
                .join(", ")}`,
          ),
        ),
    rules,
  );
  return violations;
}

/** Menus that open beyond the window, with their button at its lower and at its upper edge. */
const menusOutside = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>("button[popovertarget]")];
    const openers = new Map(
      buttons.filter((one) => one.checkVisibility()).map((one) => [one.popoverTargetElement, one]),
    );
    const faults: string[] = [];
    for (const [menu, button] of openers)
      for (const block of ["end", "start"] as const) {
        const name = button.ariaLabel ?? button.textContent;
        if (!(menu instanceof HTMLElement)) throw new Error(`"${name}" opens no menu`);
        button.scrollIntoView({ block, behavior: "instant" });
        button.click();
        // A menu may be filled only once it is asked for.
        await new Promise(requestAnimationFrame);
        const { top, left, bottom, right } = menu.getBoundingClientRect();
        menu.hidePopover();
        if (top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth) continue;
        const at = [left, top, right, bottom].map(Math.round).join(" ");
        faults.push(`menu "${name}" at ${at} in ${innerWidth} x ${innerHeight}`);
      }
    return faults;
  });

/** What axe finds in both themes, menus that open out of sight, and whether it is wider than a small phone: one visit. */
export async function looksOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(AXE);
  for (const colorScheme of ["light", "dark"] as const) {
    // Without movement no colour is caught half-way.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const found = await faultsOf(page, colorScheme === "dark" ? COLOURS : undefined);
    faults.push(...found.map((fault) => `${colorScheme} ${fault}`));
  }
  faults.push(...(await menusOutside(page)));
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) faults.push(`${width} px wide at 320`);
  faults.push(...(await menusOutside(page)));
  return faults;
}
