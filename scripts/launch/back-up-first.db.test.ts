import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { examine } from "@/scripts/backup/back-up";
import { backUpFirst } from "./back-up-first.mjs";

const DATA_DIR = mkdtempSync(join(tmpdir(), "fl-before-"));
afterAll(() => rmSync(DATA_DIR, { recursive: true }));

const given = {
  folder: process.cwd(),
  environment: { ...process.env, DATA_DIR, AUTH_SECRET: "a secret of a test, 32 bytes long" },
  own: { actionsKey: "the key of the actions" },
  isOff: false,
  say: () => undefined,
};

it("writes everything into a file that can be read again, for its owner alone", async () => {
  backUpFirst(given)?.("0060_next");
  const place = join(DATA_DIR, "before-upgrade");
  const [name = ""] = readdirSync(place);
  expect(name).toMatch(/^20[-T0-9]+-before-0060_next[.]backup$/);
  expect(statSync(join(place, name)).mode & 0o077).toBe(0);
  const { begin, tables } = await examine(join(place, name), null);
  expect(tables).toBeGreaterThan(50);
  expect(begin.keys).toMatchObject({ actionsKey: "the key of the actions" });
});

it("says why where none can be made, and asks for none where it is switched off", () => {
  const environment = {
    ...given.environment,
    DATABASE_OWNER_URL: "postgresql://nobody@127.0.0.1:1/none",
  };
  expect(() => backUpFirst({ ...given, environment })?.("0060_next")).toThrow(
    /No back-up was made:[\s\S]*Nothing was changed/,
  );
  expect(backUpFirst({ ...given, isOff: true })).toBeNull();
});
