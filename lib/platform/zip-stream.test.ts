import { strFromU8, strToU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { type ZipEntry, zipStream } from "./zip-stream";

const read = async (entries: AsyncIterable<ZipEntry>) =>
  unzipSync(new Uint8Array(await new Response(zipStream(entries)).arrayBuffer()));

async function* three(): AsyncGenerator<ZipEntry> {
  yield { name: "a.json", content: strToU8('{"é":"🧭"}'), isPacked: false };
  yield {
    name: "evidence/ü.pdf",
    content: new Blob(["%PDF ", "two parts"]).stream(),
    isPacked: true,
  };
  yield { name: "empty.txt", content: new Uint8Array(), isPacked: false };
}

it("gives back every file as it was, whatever its name", async () => {
  const files = await read(three());
  expect(Object.entries(files).map(([name, content]) => [name, strFromU8(content)])).toEqual([
    ["a.json", '{"é":"🧭"}'],
    ["evidence/ü.pdf", "%PDF two parts"],
    ["empty.txt", ""],
  ]);
});

it("breaks off where a file does, instead of looking whole", async () => {
  async function* broken(): AsyncGenerator<ZipEntry> {
    yield { name: "a", content: strToU8("a"), isPacked: true };
    throw new Error("the disk is gone");
  }
  await expect(read(broken())).rejects.toThrow();
});

it("asks for no further file once its reader has gone", async () => {
  let asked = 0;
  async function* endless(): AsyncGenerator<ZipEntry> {
    for (;;) yield { name: String(asked++), content: new Uint8Array(1000), isPacked: true };
  }
  const reader = zipStream(endless()).getReader();
  await reader.read();
  await reader.cancel();
  const at = asked;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toBe(at);
});
