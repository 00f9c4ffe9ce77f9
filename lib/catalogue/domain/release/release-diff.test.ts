import { describe, expect, it } from "vitest";
import { NO_BLS } from "@/lib/catalogue/domain/release-files/read-bls-tables";
import { deriveTables } from "./derive-tables";
import { diffSentences, peopleSentence } from "./diff-words";
import { diffReleases, type PresentCatalogue, releaseDiff } from "./release-diff";
import { rowDrops, tableCounts } from "./table-counts";
import { testingRelease } from "./testing-release";

const tables = deriveTables(testingRelease(), NO_BLS);
const none: PresentCatalogue = {
  ...{ fingerprint: null, release: null, counts: {}, occupations: [], steps: [] },
};
/** What the catalogue would hold after these tables. */
const present: PresentCatalogue = {
  fingerprint: "a",
  release: "8.9",
  counts: tableCounts(tables),
  occupations: tables.facts.map(({ code, title, indices }) => ({
    ...{ code, title },
    pathClass: indices?.pathClass ?? null,
    leadership: indices?.leadership ?? null,
    specialist: indices?.specialist ?? null,
  })),
  steps: tables.nextRoles,
};

describe("diffReleases", () => {
  it("finds nothing between a release and itself", () => {
    expect(diffReleases(present, tables)).toMatchObject({
      ...{ added: [], removed: [], renamed: [], reclassified: [] },
      moved: { count: 0, largest: [] },
      steps: { added: 0, removed: 0, shifted: 0 },
    });
  });

  it("adds everything where there was nothing", () => {
    const diff = diffReleases(none, tables);
    expect(diff.added).toHaveLength(tables.facts.length);
    expect(diff.steps).toEqual({ added: tables.nextRoles.length, removed: 0, shifted: 0 });
  });

  it("names what was removed, renamed, reclassified and moved", () => {
    const [first, second, ...rest] = present.occupations;
    if (!first || !second) throw new Error("the release is empty");
    const gone = { ...first, code: "99-9999.00", title: "Gone" };
    const other = { ...second, title: "Other", pathClass: "hybrid" as const, leadership: 0 };
    const diff = diffReleases({ ...present, occupations: [first, other, ...rest, gone] }, tables);
    expect(diff.removed).toEqual([{ code: "99-9999.00", title: "Gone" }]);
    expect(diff.renamed).toEqual([{ code: second.code, before: "Other", after: second.title }]);
    expect(diff.reclassified).toMatchObject([{ code: second.code, before: "hybrid" }]);
    expect(diff.moved).toMatchObject({ count: 1, largest: [{ leadership: [0, 70] }] });
  });

  it("counts steps that went and that lead another way", () => {
    const [step] = present.steps;
    if (!step) throw new Error("the release has no steps");
    const steps = [
      ...present.steps.slice(1),
      { ...step, shift: "another" },
      { from: "x", to: "y", shift: "lateral" },
    ];
    expect(diffReleases({ ...present, steps }, tables).steps).toEqual({
      ...{ added: 0, removed: 1, shifted: 1 },
    });
  });

  it("is stored and read back as it is", () => {
    const diff = diffReleases(present, tables);
    expect(releaseDiff.parse(JSON.parse(JSON.stringify(diff)))).toEqual(diff);
  });
});

describe("rowDrops", () => {
  it("allows a loss of two in a hundred, and no more", () => {
    const before = { occupations: 100, next_roles: 1000 };
    expect(rowDrops(before, { occupations: 98, next_roles: 1200 })).toEqual([]);
    expect(rowDrops(before, { occupations: 97, next_roles: 980 })).toEqual([
      { table: "occupations", before: 100, after: 97 },
    ]);
  });

  it("lets classes of a group come and go", () => {
    expect(rowDrops({ growth_by_path: 69 }, { growth_by_path: 60 })).toEqual([]);
  });
});

describe("the words of a diff", () => {
  it("say what changes", () => {
    expect(diffSentences(diffReleases(none, tables))).toEqual([
      "There is no release yet; this is O*NET 9.0.",
      "6 occupations added, 0 removed, 0 renamed, 0 of another class.",
      "0 occupations move by five points or more on an index.",
      `${tables.nextRoles.length} steps added, 0 removed, 0 lead another way.`,
    ]);
  });

  it("never say how few", () => {
    expect(peopleSentence(null, 7)).toContain("removed: fewer than five people; whose");
    expect(peopleSentence(0, 7)).toContain(
      "removed: nobody; whose role changes its class: 7 people.",
    );
  });
});
