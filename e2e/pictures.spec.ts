import { mkdirSync } from "node:fs";
import { demoPerson, demoPlaces } from "@/db/testing/demo-places";
import { test } from "./fixtures";

// The pictures of the README. They land in docs/pictures when PICTURES=1, else with the other results.

const FOLDER = process.env.PICTURES === "1" ? "docs/pictures" : "test-results/pictures";

test("pictures of the product", async ({ page, context, signInAs }) => {
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, path, who } of await demoPlaces()) {
    await context.clearCookies();
    if (who) await signInAs(who);
    for (const theme of ["light", "dark"] as const) {
      if (theme === "dark" && name !== "result") continue;
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      const file = theme === "dark" ? `${name}-dark` : name;
      await page.screenshot({ path: `${FOLDER}/${file}.png` });
    }
  }
  await signInAs(await demoPerson("maya@demo.example"));
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/overview");
  await page.screenshot({ path: `${FOLDER}/overview-phone.png` });
});
