import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

// The shell first: a browser without windows, which leaves more of the processor to what is tested.
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
];
const MAC = ["Google Chrome", "Chromium"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

function playwrightsOwn() {
  try {
    const path = createRequire(import.meta.url)("playwright-core").chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

function ofTheSystem() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...MAC];
  return places.find((place) => existsSync(place)) ?? null;
}

/** A browser that is already here; null where there is none. */
export function presentBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH names no file: ${chosen}`);
  return chosen || playwrightsOwn() || ofTheSystem();
}

/** As root in a container the sandbox cannot work; and a test browser speaks to this machine alone. */
export const BROWSER_WORDS = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ...[
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

const tried = (words, timeout) => {
  console.log(`Trying: ${words.join(" ")}`);
  return spawnSync(words[0], words.slice(1), { stdio: "inherit", timeout }).status === 0;
};

const isDebianRoot = () => process.getuid?.() === 0 && existsSync("/etc/debian_version");

/** A browser, installed where there was none. Downloads are not possible everywhere: each way may fail. */
export function browser() {
  const present = presentBrowser();
  if (present) return present;
  tried([process.execPath, "node_modules/@playwright/test/cli.js", "install", "chromium"], 240_000);
  if (playwrightsOwn()) return playwrightsOwn();
  if (isDebianRoot()) {
    tried(["apt-get", "update"], 120_000);
    for (const name of ["chromium-headless-shell", "chromium"])
      if (tried(["apt-get", "install", "-y", "--no-install-recommends", name], 300_000)) break;
  }
  const late = ofTheSystem();
  if (late) return late;
  throw new Error(
    "No browser for the end-to-end tests. Tried CHROMIUM_PATH, Playwright's own, chromium and chrome on the PATH, " +
      "`npx playwright install chromium`, and (as root on Debian) `apt-get install chromium`. Install one of them, or set CHROMIUM_PATH.",
  );
}
