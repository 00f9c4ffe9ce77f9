import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

// The container's files name what is there. They are read, not run: no container engine is asked for in tests.

const read = (name: string) => readFileSync(name, "utf8");
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found]) => found);

it("builds and starts by files that exist", () => {
  const file = read("Dockerfile");
  const copied = all(file, /^COPY (?!--from)(.+) \.\/?$/gm).flatMap(
    (names) => names?.split(" ") ?? [],
  );
  const scripts = all(file, /\b(scripts\/[\w/.-]+\.mjs)/g);
  expect(scripts).toContain("scripts/start.mjs");
  expect([...copied, ...scripts].filter((name) => !existsSync(name ?? ""))).toEqual([]);
});

it("runs as a user without power, keeps its data in a volume, and says whether it lives", () => {
  const file = read("Dockerfile");
  expect(all(file, /^USER (.+)$/gm).at(-1)).toBe("node");
  const kept = /DATA_DIR=(\S+)/.exec(file)?.[1];
  expect(all(file, /^VOLUME (.+)$/gm)).toEqual([kept]);
  expect(read("compose.yaml")).toContain(`data:${kept}`);
  expect(read("compose.yaml")).toMatch(/read_only: true\n +tmpfs: \[\/tmp\]/);
  expect(file).toMatch(/HEALTHCHECK[\s\S]*\/healthz/);
  expect(existsSync("app/healthz/route.ts")).toBe(true);
});

it("takes no secret and nothing of this machine along", () => {
  const left = read(".dockerignore").split("\n");
  for (const name of [".env", ".data", ".next", "node_modules", ".git"])
    expect(left).toContain(name);
});

it("composes files that exist, with settings that the example explains", () => {
  const file = read("compose.yaml");
  const mounted = all(file, /^ +- (\.\/[\w/.-]+):/gm);
  expect(mounted.length).toBeGreaterThan(0);
  expect(mounted.filter((name) => !existsSync(name ?? ""))).toEqual([]);
  const own = file.slice(file.indexOf("  fairlead:"), file.indexOf("  database:\n    image"));
  const settings = all(own, /^ {6}([A-Z_]+):/gm);
  expect(settings).toContain("DATABASE_OWNER_URL");
  const example = read(".env.example");
  expect(settings.filter((name) => !example.includes(`# ${name}=`))).toEqual([]);
});
