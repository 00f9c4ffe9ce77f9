import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { needsInstall } from "./building.mjs";

const folder = mkdtempSync(join(tmpdir(), "fl-installed-"));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const WANTED = {
  "": {},
  "node_modules/served": { version: "1.0.0" },
  "node_modules/tool": { version: "2.0.0", dev: true },
  "node_modules/of-another-system": { version: "3.0.0", os: ["win32"] },
};

function withInstalled(...names: readonly (keyof typeof WANTED)[]) {
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  const packages = Object.fromEntries(names.map((name) => [name, WANTED[name]]));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: WANTED }));
  writeFileSync(join(folder, "node_modules", ".package-lock.json"), JSON.stringify({ packages }));
}

it.each([
  ["development", ["node_modules/served", "node_modules/tool"], false],
  ["development", ["node_modules/served"], true],
  ["production", ["node_modules/served"], false],
  ["production", ["node_modules/tool"], true],
] as const)("in %s with %j there", (environment, names, needs) => {
  vi.stubEnv("NODE_ENV", environment);
  withInstalled(...names);
  expect(needsInstall(folder)).toBe(needs);
});

it("installs where nothing is", () => {
  expect(needsInstall(folder)).toBe(true);
});
