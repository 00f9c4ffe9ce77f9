import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

type Entry = {
  version?: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  link?: boolean;
};

const file = resolve(import.meta.dirname, "../package-lock.json");
const { packages }: { packages: Record<string, Entry> } = JSON.parse(readFileSync(file, "utf8"));
const entries = Object.entries(packages).filter(([path]) => path !== "");

/** Below these, published holes are open. */
const FLOORS: Readonly<Record<string, string>> = {
  next: "16.3.3",
  react: "19.2.6",
  "react-dom": "19.2.6",
  "next-auth": "5.0.0-beta.32",
  "@auth/core": "0.41.3",
  "drizzle-orm": "0.45.2",
  nodemailer: "7.0.7",
  sharp: "0.35.0",
  pg: "8.23.0",
  zod: "4.6.0",
};

const numbers = (version: string) => version.split(/[.-]/).map((part) => Number(part) || 0);

/** Whether `version` is `floor` or later, part by part. */
function reaches(version: string, floor: string): boolean {
  const [mine, wanted] = [numbers(version), numbers(floor)];
  const at = wanted.findIndex((part, index) => part !== (mine[index] ?? 0));
  return at === -1 || (mine[at] ?? 0) > (wanted[at] ?? 0);
}

const versionsOf = (name: string) =>
  entries
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .map(([, { version }]) => version ?? "");

describe("the lock file", () => {
  it.each(Object.entries(FLOORS))("has %s at %s or later, wherever it is nested", (name, floor) => {
    const versions = versionsOf(name);
    if (name !== "sharp") expect(versions).not.toEqual([]);
    expect(versions.filter((version) => !reaches(version, floor))).toEqual([]);
  });

  it("knows the fingerprint of every package, but of programs for other platforms", () => {
    const bare = entries.filter(([, { integrity, optional }]) => !integrity && !optional);
    expect(bare).toEqual([]);
    const unknown = entries.filter(([, { integrity }]) => !integrity).map(([path]) => path);
    expect(
      unknown.filter((path) => !/android|darwin|freebsd|linux|openharmony|wasm32|win32/.test(path)),
    ).toEqual([]);
  });

  it("names no registry", () => {
    expect(readFileSync(file, "utf8")).not.toContain('"resolved"');
  });

  it("is complete: every optional program that a package wants has an entry", () => {
    const wanted = Object.values(packages).flatMap((entry) =>
      Object.keys(
        (entry as { optionalDependencies?: Record<string, string> }).optionalDependencies ?? {},
      ),
    );
    expect(wanted.filter((name) => versionsOf(name).length === 0)).toEqual([]);
  });
});

describe("reaches", () => {
  it("compares numbers, not letters", () => {
    expect(reaches("16.10.0", "16.3.3")).toBe(true);
    expect(reaches("16.3.2", "16.3.3")).toBe(false);
    expect(reaches("5.0.0-beta.9", "5.0.0-beta.32")).toBe(false);
  });
});
