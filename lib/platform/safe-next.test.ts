import fc from "fast-check";
import { expect, it } from "vitest";
import { safeNext } from "./safe-next";

it("keeps paths of the product", () => {
  expect(safeNext("/plan/1?view=list")).toBe("/plan/1?view=list");
  expect(safeNext("/catalogue/1?before=3#change-2")).toBe("/catalogue/1?before=3#change-2");
});

it.each([
  "//evil.test",
  "/..//evil.test",
  "/.//evil.test",
  "/\\evil.test",
  "https://evil.test",
  "javascript:alert(1)",
  "/\t/evil.test",
  "/a\\b",
  "",
  null,
])("refuses %j", (path) => expect(safeNext(path)).toBeNull());

it("never leads to another origin", () => {
  const piece = fc.constantFrom(
    "/",
    "\\",
    "//",
    "evil.test",
    "@",
    ":",
    "%2f",
    "..",
    "\t",
    "a",
    "?",
    "#",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const safe = safeNext(pieces.join(""));
      if (safe !== null) expect(new URL(safe, "https://own.test").origin).toBe("https://own.test");
    }),
    { numRuns: 2000 },
  );
});
