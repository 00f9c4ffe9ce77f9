import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, it } from "vitest";
import { wholeBody } from "./whole-body.mjs";

const server = createServer();
afterEach(() => server.close());

const text = async (asked: IncomingMessage) => {
  const parts: Buffer[] = [];
  for await (const part of asked) parts.push(part);
  return Buffer.concat(parts).toString();
};

/** Sends `parts`, one after the other; answers what was read of them first, and what whoever came next read. */
async function readTwice(parts: readonly string[], length: number, isCut = false) {
  const seen: { first: string | null; next: string | null } = { first: null, next: null };
  let hasAnswered = () => {};
  const answered = new Promise<void>((resolve) => {
    hasAnswered = resolve;
  });
  server.once("request", async (asked, response) => {
    seen.first = (await wholeBody(asked))?.toString() ?? null;
    if (seen.first !== null) seen.next = await text(asked);
    response.end();
    hasAnswered();
  });
  await once(server.listen(0), "listening");
  const { port } = server.address() as AddressInfo;
  const headers = { "content-length": String(length) };
  const arrived = once(server, "request");
  const sending = request({ port, method: "POST", headers }).on("error", () => undefined);
  for (const part of parts) {
    sending.write(part);
    await sleep(10);
  }
  if (isCut) {
    // Who leaves before the server has seen them was never there.
    await arrived;
    sending.destroy();
  } else sending.end();
  await answered;
  return seen;
}

it.each([
  ["at once", ["one two"]],
  ["in parts", ["o", "ne", " two"]],
])("reads a body that comes %s, and puts it back", async (_how, parts) => {
  expect(await readTwice(parts, 7)).toEqual({ first: "one two", next: "one two" });
});

it("reads a large one whole", async () => {
  const large = "x".repeat(1024 * 1024);
  const { first, next } = await readTwice([large], large.length);
  expect([first?.length, next?.length]).toEqual([large.length, large.length]);
});

it("reads nothing where there is nothing", async () => {
  expect(await readTwice([], 0)).toEqual({ first: "", next: "" });
});

it("gives up where the sender goes away", async () => {
  expect(await readTwice(["one"], 7, true)).toEqual({ first: null, next: null });
});
