import { describe, expect, it } from "vitest";
import { type Scoring, shownScorings } from "./shown-version";

const PUBLISHED: Readonly<Record<string, string>> = { v0: "2026-01", v1: "2026-06", v2: "2026-09" };

/** "a v1 de .2": sitting a, scored under v1, in German, by code .2; `active` says which version is in use. */
function scorings(active: string, lines: readonly string[]): Scoring[] {
  return lines.map((line) => {
    const [attemptId = "", version = "", language = "en", code = ".1"] = line.split(" ");
    return {
      attemptId,
      language,
      instrumentVersionId: version,
      scoringVersion: `2026-11${code}`,
      isActive: version === active,
      publishedAt: new Date(`${PUBLISHED[version]}-01T00:00:00Z`),
    };
  });
}
const shown = (active: string, lines: readonly string[]) =>
  shownScorings(scorings(active, lines)).map(
    ({ attemptId, instrumentVersionId }) => `${attemptId} ${instrumentVersionId}`,
  );

describe("shownScorings", () => {
  it("shows the active version once every sitting has a result under it", () => {
    const all = ["a v1", "b v1", "a v2", "b v2"];
    expect(shown("v2", all)).toEqual(["a v2", "b v2"]);
    expect(shown("v1", all)).toEqual(["a v1", "b v1"]);
  });

  it("stays with the version all have while the active one covers only some", () => {
    expect(shown("v2", ["a v1", "b v1", "b v2"])).toEqual(["a v1", "b v1"]);
    expect(shown("v2", ["a v0", "b v0", "a v1", "b v1", "a v2"])).toEqual(["a v1", "b v1"]);
  });

  it("chooses for each language on its own", () => {
    const all = ["a v1", "b v1", "b v2", "c v0 de"];
    expect(shown("v2", all)).toEqual(["a v1", "b v1", "c v0"]);
  });

  it("never mixes two ways of scoring under one version", () => {
    const all = scorings("v1", ["a v1 en .9", "b v1 en .9", "b v1 en .10"]);
    const codes = shownScorings(all).map(({ scoringVersion }) => scoringVersion);
    expect(codes).toEqual(["2026-11.9", "2026-11.9"]);
    const [later] = shownScorings(scorings("v1", ["a v1 en .9", "a v1 en .10"]));
    expect(later?.scoringVersion).toBe("2026-11.10");
  });

  it("keeps a sitting that no common version covers, under its own latest", () => {
    expect(shown("v2", ["a v0", "b v1", "c v1"])).toEqual(["a v0", "b v1", "c v1"]);
  });

  it("shows nothing of nobody", () => {
    expect(shownScorings([])).toEqual([]);
  });
});
