import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { keepFile, listOldFiles, readFile, removeDraft, removeFile } from "./file-store";

const folder = join(mkdtempSync(join(tmpdir(), "fl-files-")), "evidence");
afterAll(() => rmSync(join(folder, ".."), { recursive: true }));

async function* parts(...texts: string[]) {
  for (const text of texts) yield new TextEncoder().encode(text);
}
const textOf = async (stream: ReadableStream | null) => stream && new Response(stream).text();

it("keeps what a stream brings, for the owner of the process alone, and gives it back", async () => {
  const kept = await keepFile(folder, parts("one ", "two"));
  expect(kept.bytes).toBe(7);
  expect(kept.sha256).toBe(createHash("sha256").update("one two").digest("hex"));
  expect(statSync(join(folder, kept.storedAs)).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(await textOf(await readFile(folder, kept.storedAs))).toBe("one two");
  await removeFile(folder, kept.storedAs);
  await removeFile(folder, kept.storedAs);
  expect(await readFile(folder, kept.storedAs)).toBeNull();
});

it("leaves nothing of a stream that broke off", async () => {
  async function* broken() {
    yield new Uint8Array(3);
    throw new Error("the line is gone");
  }
  await expect(keepFile(folder, broken())).rejects.toThrow("the line is gone");
  expect(readdirSync(folder)).toEqual([]);
});

it("reads and removes by its own names only", async () => {
  await expect(readFile(folder, "../secrets.json")).rejects.toThrow(RangeError);
  expect(() => removeFile(folder, "..")).toThrow(RangeError);
});

it("tells old files and old drafts from fresh ones", async () => {
  const { storedAs: fresh } = await keepFile(folder, parts("fresh"));
  const { storedAs: old } = await keepFile(folder, parts("old"));
  const draft = `.${"0".repeat(32)}`;
  writeFileSync(join(folder, draft), "half");
  const now = new Date();
  const before = new Date(now.getTime() - 2 * 60 * 60 * 1000);
  for (const name of [old, draft]) utimesSync(join(folder, name), before, before);
  expect(await listOldFiles(folder, now)).toEqual({ kept: [old], drafts: [draft] });
  await removeDraft(folder, draft);
  expect(readdirSync(folder).sort()).toEqual([fresh, old].sort());
  expect(await listOldFiles(join(folder, "none"), now)).toEqual({ kept: [], drafts: [] });
});
