import { describe, expect, it } from "vitest";
import { FORM_V0 } from "./form-v0";
import { storedDefinition } from "./instrument-schema";
import { provisionalVersion } from "./provisional-version";
import { publishedFrom } from "./published-from";
import { publishedDefinition } from "./published-instrument";

const version = provisionalVersion(FORM_V0.id);
if (!version) throw new Error("the form has no numbers");
const [first, ...others] = version.graded.items;
if (!first) throw new Error("the form has no items");
const withMore = {
  ...version,
  quarantined: ["re-s-1"],
  hiddenFacets: ["skills" as const],
  graded: {
    ...version.graded,
    items: [{ ...first, merged: [0, 0, 1, 2, 3], covariance: [[0.01]] }, ...others],
  },
};
const stored: unknown = JSON.parse(JSON.stringify(publishedDefinition(withMore)));

describe("publishedFrom", () => {
  it("reads back what was stored, numbers and words", () => {
    expect(publishedFrom(version.name, storedDefinition.parse(stored))).toEqual(withMore);
  });

  it("refuses numbers for an item that has no words", () => {
    const definition = { ...publishedDefinition(version), wording: version.items.slice(1) };
    expect(() => publishedFrom(version.name, definition)).toThrow("but no words");
  });
});

it("refuses a definition of another shape", () => {
  expect(storedDefinition.safeParse({}).success).toBe(false);
  const onLine = { ...publishedDefinition(version), dimensions: ["specialist"] };
  expect(storedDefinition.safeParse(onLine).success).toBe(false);
});
