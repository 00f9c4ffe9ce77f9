import { defineConfig } from "@playwright/test";
import { BROWSER_WORDS, presentBrowser } from "./scripts/testing/browser.mjs";

// Chosen once: the workers read this file again and must come to the same port.
process.env.E2E_PORT ??= String(20_000 + (process.pid % 10_000));
const executablePath = presentBrowser();

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/global-setup.ts",
  outputDir: "test-results",
  // How fast a story is says nothing on a busy machine: these only end one that hangs.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  reporter: "list",
  // The walk over all pages takes the longest, one test after the other: begun first, it is not waited for at the end.
  projects: [
    { name: "walk", testMatch: "every-page.spec.ts" },
    // In processes of their own: their factories write into the databases of their own apps.
    { name: "access", testMatch: "access.spec.ts" },
    { name: "payloads", testMatch: "payloads.spec.ts" },
    { name: "stories", testIgnore: ["every-page.spec.ts", "access.spec.ts", "payloads.spec.ts"] },
  ],
  use: {
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    // Recording every step costs a third of the run; whoever hunts a failure adds --trace retain-on-failure.
    trace: "off",
    screenshot: "only-on-failure",
    actionTimeout: 30_000,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    launchOptions: { args: BROWSER_WORDS, ...(executablePath ? { executablePath } : {}) },
  },
});
