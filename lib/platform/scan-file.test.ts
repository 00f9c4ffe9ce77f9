import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it } from "vitest";
import { scanFile } from "./scan-file";
import { fakeClamd } from "./testing-clamd";

const folder = mkdtempSync(join(tmpdir(), "fl-scan-"));
const open: { close: () => void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const place = (content: Buffer): string => {
  const at = join(folder, "file");
  writeFileSync(at, content);
  return at;
};

async function clamd(say: (content: Buffer) => string | null, path?: string): Promise<string> {
  const daemon = await fakeClamd(say, path);
  open.push(daemon);
  return daemon.address;
}

it("sends every byte of the file, over a port or a socket's file", async () => {
  const content = Buffer.from(Array.from({ length: 300_000 }, (_, at) => at % 251));
  const seen: Buffer[] = [];
  const say = (whole: Buffer) => {
    seen.push(whole);
    return "stream: OK";
  };
  expect(await scanFile(await clamd(say), place(content))).toBeNull();
  expect(await scanFile(await clamd(say, join(folder, "ctl")), place(content))).toBeNull();
  expect(seen.map((whole) => whole.equals(content))).toEqual([true, true]);
});

it("tells what was found, by its name", async () => {
  const address = await clamd(() => "stream: Eicar-Signature FOUND");
  expect(await scanFile(address, place(Buffer.from("x")))).toBe("Eicar-Signature");
});

it.each([
  ["unwilling", "INSTREAM size limit exceeded. ERROR"],
  ["of other words", "stream: PERHAPS"],
])("throws where the daemon is %s", async (_name, reply) => {
  const address = await clamd(() => reply);
  await expect(scanFile(address, place(Buffer.from("x")))).rejects.toThrow("no verdict");
});

it("throws where the daemon is silent, or is not there", async () => {
  const silent = await clamd(() => null);
  await expect(scanFile(silent, place(Buffer.from("x")), 60)).rejects.toThrow();
  await expect(scanFile("tcp://127.0.0.1:1", place(Buffer.from("x")))).rejects.toThrow();
  await expect(scanFile(`unix://${folder}/none`, place(Buffer.from("x")))).rejects.toThrow();
});
