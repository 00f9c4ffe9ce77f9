import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";

const withSecrets = async (secret: string, before = "") => {
  vi.resetModules();
  vi.stubEnv("AUTH_SECRET", secret);
  vi.stubEnv("AUTH_SECRET_BEFORE", before);
  return import("./sealed-text");
};
afterEach(() => vi.unstubAllEnvs());

it("gives back any text, and never the same cipher text twice", async () => {
  const { openText, sealText } = await withSecrets("one");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, bound) => {
      const [first, second] = [sealText(text, bound), sealText(text, bound)];
      expect(openText(first, bound)).toBe(text);
      expect(first.sealed.equals(second.sealed)).toBe(false);
      if (text.length > 4) expect(first.sealed.includes(text)).toBe(false);
    }),
  );
});

it("opens nothing that was altered anywhere, or belongs to something else", async () => {
  const { openText, sealText } = await withSecrets("one");
  const { keyId, sealed } = sealText("She is thinking of leaving.", "note ada ben");
  expect(openText({ keyId, sealed }, "note ada cy")).toBeNull();
  for (let at = 0; at < sealed.length; at++) {
    const altered = Buffer.from(sealed);
    altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
    expect(openText({ keyId, sealed: altered }, "note ada ben")).toBeNull();
  }
  for (const length of [0, 5, 12, 20, 28])
    expect(openText({ keyId, sealed: sealed.subarray(0, length) }, "note ada ben")).toBeNull();
});

it("opens after the secret was changed while the one before is named, and not without", async () => {
  const { sealText } = await withSecrets("one");
  const kept = sealText("Kept", "x");
  const renewed = await withSecrets("two", "zero,one");
  expect(renewed.openText(kept, "x")).toBe("Kept");
  expect(renewed.sealText("New", "x").keyId).not.toBe(kept.keyId);
  expect((await withSecrets("two")).openText(kept, "x")).toBeNull();
});
