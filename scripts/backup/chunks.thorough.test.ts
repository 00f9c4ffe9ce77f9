import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArchiveFault, fromChunks, toChunks } from "./chunks";

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function whole(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  return Buffer.concat(pieces);
}

const archive = (bytes: Uint8Array, passphrase: string | null, size = 40_000) =>
  whole(toChunks(inPieces(bytes, size), passphrase));
const read = (bytes: Uint8Array, passphrase: string | null) =>
  whole(fromChunks(inPieces(bytes, 9999), passphrase));

const big = Buffer.alloc(200_000, "five years of plans ");

describe.each([
  ["plain", null],
  ["sealed", "a long passphrase"],
])("%s", (_name, passphrase) => {
  it("brings every byte back, however it came in pieces", async () => {
    // Each sealing and each opening costs 128 MiB on purpose: sealed, one size does.
    const sizes = passphrase === null ? [1 << 20, 1000] : [1000];
    for (const bytes of [Buffer.alloc(0), big, Buffer.alloc(1 << 16, 7)])
      for (const size of bytes === big ? sizes : [40_000])
        expect((await read(await archive(bytes, passphrase, size), passphrase)).equals(bytes)).toBe(
          true,
        );
  });

  it("notices each cut and each changed byte", async () => {
    const kept = await archive(big, passphrase);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(kept.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = Buffer.from(kept);
          changed[at] = (changed[at] ?? 0) ^ by;
          await expect(read(changed, passphrase)).rejects.toThrow(ArchiveFault);
          await expect(read(kept.subarray(0, at), passphrase)).rejects.toThrow(ArchiveFault);
        },
      ),
      { numRuns: passphrase === null ? 20 : 2 },
    );
    await expect(read(Buffer.concat([kept, Buffer.from("more")]), passphrase)).rejects.toThrow(
      ArchiveFault,
    );
  });
});

it("is read by its own passphrase only, and shows nothing without it", async () => {
  const kept = await archive(big, "a long passphrase");
  expect(kept.includes("five years")).toBe(false);
  await expect(read(kept, "another one")).rejects.toThrow("BACKUP_KEY is not its passphrase");
  await expect(read(kept, null)).rejects.toThrow("is encrypted");
});

it("does not take another file for a back-up", async () => {
  await expect(read(Buffer.from("PK and so on, long enough to be one"), null)).rejects.toThrow(
    "no back-up",
  );
});

/** Sealed before the passphrase cost 128 MiB (decision 019). */
const OF_BEFORE =
  "RkFJUkxFQUQgQkFDS1VQIDEKAYgMPQDP5oiOpz30xi/xwE8BAA" +
  "AAExL0k4WRrpnEgeStXQIUIYFzY9/b/LIhNfZbu0iQ3/2tEUpF";

it("opens archives of before, whose passphrase cost less, and none whose cost it does not know", async () => {
  const kept = Buffer.from(OF_BEFORE, "base64");
  expect((await read(kept, "a long passphrase")).toString()).toBe("five years of plans");
  await expect(read(kept, "another one")).rejects.toThrow("BACKUP_KEY is not its passphrase");
  kept[18] = 3;
  await expect(read(kept, "a long passphrase")).rejects.toThrow("newer version");
});
