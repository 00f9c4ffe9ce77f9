import fc from "fast-check";
import { expect, it } from "vitest";
import {
  attachment,
  bytesWords,
  downloadName,
  MOST_BYTES,
  mediaTypeOf,
  uploadRefusal,
} from "./upload-refusals";

const PDF = Uint8Array.from("%PDF-1.7", (sign) => sign.charCodeAt(0));
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const refused = (over: Partial<Parameters<typeof uploadRefusal>[0]>) =>
  uploadRefusal({ name: "a.pdf", size: 1000, head: PDF, ...over });

it("takes a PDF, PNG or JPEG by what is in it", () => {
  expect(refused({})).toBeNull();
  expect(refused({ head: PNG })).toBeNull();
  expect(refused({ head: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0) })).toBeNull();
  expect(refused({ size: MOST_BYTES })).toBeNull();
});

it.each([
  ["none", { name: "" }],
  ["none", { size: 0 }],
  ["size", { size: MOST_BYTES + 1 }],
  ["type", { head: Uint8Array.from("<script>", (sign) => sign.charCodeAt(0)) }],
  ["type", { head: PDF.slice(0, 4) }],
  ["name", { name: "../a.pdf" }],
  ["name", { name: "a\u0000.pdf" }],
  ["name", { name: "a\ud800.pdf" }],
  ["name", { name: `${"a".repeat(200)}.pdf` }],
] as const)("refuses by %s: %o", (reason, over) => {
  expect(refused(over)).toBe(reason);
});

it("takes nothing else for a type, whatever bytes come", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 8 }), (head) => {
      if (head[0] !== 0x25 && head[0] !== 0x89 && head[0] !== 0xff)
        expect(mediaTypeOf(head)).toBeNull();
    }),
  );
});

it("gives a file back under its name, with the ending of what it is", () => {
  expect(downloadName("Zertifikat.PDF", "application/pdf")).toBe("Zertifikat.PDF");
  expect(downloadName("page.html", "image/png")).toBe("page.html.png");
  expect(downloadName("badge", "application/json")).toBe("badge.json");
});

it("writes a header that no name breaks out of", () => {
  expect(attachment('"; x="é'.concat(".pdf"))).toBe(
    `attachment; filename="__ x__.pdf"; filename*=UTF-8''%22%3B%20x%3D%22%C3%A9.pdf`.replace(
      "__ x__",
      "__ x___",
    ),
  );
  fc.assert(
    fc.property(fc.string(), (name) => {
      fc.pre(name.isWellFormed());
      expect(attachment(name)).toMatch(
        /^attachment; filename="[\w. -]*"; filename\*=UTF-8''[\w.!~%-]*$/,
      );
    }),
  );
});

it("says sizes as people read them", () => {
  expect([bytesWords(10), bytesWords(20_480), bytesWords(1_500_000)]).toEqual([
    "1 kB",
    "20 kB",
    "1.4 MB",
  ]);
});
