import { describe, expect, it } from "vitest";
import { hitLine, noteWords } from "./hit-words";
import type { SearchHit } from "./search-hit";

const occupation: SearchHit = {
  kind: "occupation",
  title: "Software Developers",
  matched: null,
  isOwn: false,
  code: "15-1252.00",
  group: "Computer and Mathematical Occupations",
  dataStatus: "rated",
  isReading: false,
};
const credential: SearchHit = {
  kind: "credential",
  title: "A course of my own",
  matched: null,
  isOwn: true,
  id: "00000000-0000-4000-8000-000000000001",
  credential: "certification",
  abbreviation: "ACO",
  provider: null,
};
const ladder: SearchHit = {
  kind: "ladder",
  title: "Software ladder",
  matched: "Staff Engineer",
  isOwn: false,
  family: "software",
  ladderId: null,
  level: 4,
  tracks: ["specialist"],
};

describe("hitLine", () => {
  it("says of an occupation why it was found", () => {
    expect(hitLine(occupation)).toEqual({
      href: "/occupations/15-1252.00",
      title: "Software Developers",
      kind: "Occupation",
      detail: "Computer and Mathematical Occupations",
    });
    expect(hitLine({ ...occupation, matched: "Software Engineer" }).detail).toBe(
      "people also say “Software Engineer”",
    );
    expect(hitLine({ ...occupation, matched: "Dev Lead", isReading: true }).detail).toBe(
      "as we read “Dev Lead”",
    );
  });

  it("says of a credential what it is, and whether only its owner sees it", () => {
    expect(hitLine(credential)).toEqual({
      href: "/catalogue/00000000-0000-4000-8000-000000000001",
      title: "A course of my own",
      kind: "Certification",
      detail: "ACO · only you see it",
    });
  });

  it("says of a rung where it stands", () => {
    expect(hitLine(ladder).detail).toBe("rung 4 of the specialist track: Staff Engineer");
    const shared = { ...ladder, level: 2, tracks: ["hybrid", "leadership", "specialist"] };
    expect(hitLine(shared).detail).toBe("rung 2 of every track: Staff Engineer");
    expect(hitLine({ ...ladder, tracks: ["hybrid", "leadership"] }).detail).toContain(
      "the hybrid and leadership track",
    );
    expect(hitLine({ ...ladder, level: null, matched: null })).toMatchObject({
      kind: "Ladder",
      detail: "",
    });
    expect(hitLine({ ...ladder, ladderId: "one" }).href).toBe("/catalogue/ladders/copies/one");
  });
});

it("says in words what was looked for instead", () => {
  expect(noteWords("softwear", { kind: "like", words: "software" })).toBe(
    "Nothing is called “softwear”. Showing results like “software”.",
  );
  expect(noteWords("nurse welder", { kind: "some" })).toBe(
    "Nothing has all the words of “nurse welder”. Showing what has some of them.",
  );
  expect(noteWords("nurse", null)).toBeNull();
});
