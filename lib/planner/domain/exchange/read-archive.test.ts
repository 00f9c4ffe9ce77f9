import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anItem, aSnapshot, q } from "@/db/testing/planner-samples";
import { csvRow } from "@/lib/kernel/csv-row";
import { findConflicts } from "@/lib/planner/domain/conflicts";
import { csvRows } from "./csv-rows";
import { quarterIn, readArchive } from "./read-archive";
import { sharedWords } from "./shared-words";
import { takePast } from "./take-past";

const POSITIONS = [
  "Company Name,Title,Description,Location,Started On,Finished On",
  '"Harbour, Ltd",Senior engineer,"Two lines\nof text",Oslo,Mar 2024,',
  "Quay,Engineer,,,Jun 2019,Feb 2024",
].join("\r\n");
const EDUCATION =
  "School Name,Start Date,End Date,Notes,Degree Name,Activities\nNTNU,2014,2019,,MSc,\nEvening school,2020,2020,,,";
const CERTIFICATIONS =
  'Notes:\n"Some notes"\n\nName,Url,Authority,Started On,Finished On,License Number\nCISM,https://example.test/cism,ISACA,Nov 2027,,AB 12\nCISA,javascript:x,ISACA,,,';

describe("readArchive", () => {
  it("reads posts, degrees, certifications and skills, also below notes", () => {
    const found = readArchive({
      "Positions.csv": POSITIONS,
      "Education.csv": EDUCATION,
      "Certifications.csv": CERTIFICATIONS,
      "Skills.csv": "Name\nGo\nPublic speaking\n",
    });
    expect(found.past.map(({ kind, title, provider }) => [kind, title, provider])).toEqual([
      ["role", "Senior engineer", "Harbour, Ltd"],
      ["role", "Engineer", "Quay"],
      ["degree", "MSc", "NTNU"],
      ["degree", "Evening school", ""],
      ["certification", "CISM", "ISACA"],
      ["certification", "CISA", "ISACA"],
    ]);
    expect(found.past[0]).toMatchObject({ startedIn: q("2024-Q1"), endedIn: null });
    expect(found.past[2]).toMatchObject({ startedIn: q("2014-Q4"), endedIn: q("2019-Q4") });
    expect(found.past[4]).toMatchObject({ licence: "AB 12", url: "https://example.test/cism" });
    expect(found.past[5]).toMatchObject({ licence: "", url: "" });
    expect(found.skills).toEqual(["Go", "Public speaking"]);
  });

  it("reads nothing from what is missing or odd", () => {
    expect(readArchive({})).toEqual({ past: [], skills: [] });
    expect(readArchive({ "Positions.csv": "nothing like it" }).past).toEqual([]);
    expect(quarterIn("soon")).toBeNull();
  });
});

it("reads cells as they were written", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z",\n ]{1,8}$/), { minLength: 1 }), (cells) => {
      expect(csvRows(csvRow(cells) + csvRow(["x"]))).toEqual([cells, ["x"]]);
    }),
  );
});

describe("takePast", () => {
  const taking = { today: q("2028-Q1"), newId: () => `new-${Math.floor(next++)}` };
  let next = 0;
  const post = {
    kind: "role",
    title: "Engineer",
    provider: "",
    startedIn: q("2027-Q2"),
    endedIn: null,
    licence: "",
    url: "",
  } as const;

  it("places what lies inside the plan, keeps what lies before off the timeline, and adds no conflict", () => {
    const before = { ...post, title: "Earlier", startedIn: q("2019-Q1"), endedIn: q("2020-Q1") };
    const plan = takePast(aSnapshot([]), [post, before], taking);
    expect(plan.items).toMatchObject([
      {
        title: "Engineer",
        startsIn: q("2027-Q2"),
        quarters: 4,
        status: "done",
        doneIn: q("2028-Q1"),
      },
      { title: "Earlier", startsIn: null, doneIn: q("2020-Q1") },
    ]);
    const numbered = { kind: "certification", licence: "AB 12", url: "https://a.test" } as const;
    expect(takePast(plan, [{ ...post, ...numbered }], taking).items.at(-1)?.notes).toBe(
      "Licence number AB 12\nhttps://a.test",
    );
    expect(findConflicts(plan)).toEqual([]);
  });

  it("passes over what the plan has already", () => {
    const plan = aSnapshot([anItem({ id: "a", kind: "role", title: "engineer" })]);
    expect(takePast(plan, [post, post], taking)).toEqual(plan);
  });
});

it("finds skills that share a word with what is asked", () => {
  const skills = ["Public Speaking", "Go", "Systems analysis", "Team management"];
  expect(sharedWords("Speaking", skills)).toEqual(["Public Speaking"]);
  expect(sharedWords("Systems Analysis", skills)).toEqual(["Systems analysis"]);
  expect(sharedWords("Time Management", skills)).toEqual([]);
});
