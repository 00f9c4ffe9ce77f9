import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anItem, arbitraryPlan, aSnapshot, q } from "@/db/testing/planner-samples";
import { csvRow } from "@/lib/kernel/csv-row";
import { itemsCsv } from "@/lib/planner/domain/items-csv";
import { importItems } from "./import-items";

const table = (csv: string): string[][] => parse(csv, { relax_column_count: true });
const ids = () => {
  let n = 0;
  return () => `new-${n++}`;
};
const plan = aSnapshot([
  anItem({ id: "a", title: "CISM", hours: 600, position: 1 }),
  anItem({ id: "b", title: "=1+1", after: ["a"], startsIn: null, position: 2 }),
]);
const taken = (head: string[], ...rows: string[][]) => importItems(plan, [head, ...rows], ids());

describe("importItems", () => {
  it("changes nothing when it takes in what was exported", () => {
    fc.assert(
      fc.property(arbitraryPlan, (drawn) => {
        fc.pre(drawn.items.length > 0);
        const found = importItems(drawn, table(itemsCsv(drawn)), ids());
        expect(found.rows.filter(({ state }) => state !== "same")).toEqual([]);
        expect(found.plan).toEqual(drawn);
      }),
    );
  });

  it("makes new items, changes those of the same title or id, and leaves what it does not name", () => {
    const found = taken(
      ["Title", "Starts in", "Hours in all", "Prerequisites", "id"],
      ["cism", "2027-q3", "80", "", ""],
      ["A talk", "2028-Q1", "7.5", "CISM; =1+1", ""],
    );
    expect(found.rows).toEqual([
      {
        line: 2,
        title: "cism",
        state: "changed",
        words: [
          "CISM moved from 2027-Q1 to 2027-Q3",
          "CISM re-estimated: 60 h to 80 h",
          "CISM renamed to cism",
        ],
      },
      { line: 3, title: "A talk", state: "new", words: [] },
    ]);
    expect(found.plan?.items.map(({ id }) => id)).toEqual(["a", "b", "new-0"]);
    expect(found.plan?.items[2]).toMatchObject({ hours: 75, after: ["a", "b"], position: 3 });
  });

  it("leaves what an item always has where a cell is empty, and empties what may be empty", () => {
    const found = taken(["title", "kind", "status", "start"], ["CISM", "", "", ""]);
    expect(found.plan?.items[0]).toMatchObject({ kind: "training", status: "planned" });
    expect(found.rows[0]?.words).toEqual(["CISM moved from 2027-Q1 to the tray"]);
  });

  it("knows an item by its id also under another title, and disarmed text as what it was", () => {
    expect(taken(["title", "id"], ["'=2+2", "b"]).plan?.items[1]?.title).toBe("=2+2");
  });

  it.each([
    [["title", "kind"], ["A", "hobby"], /is no kind/],
    [["title", "start"], ["A", "soon"], /is no quarter/],
    [["title", "start"], ["A", "2050-Q1"], /lies outside the plan/],
    [["title", "hours"], ["A", "-3"], /no number of hours/],
    [["title", "cost", "currency"], ["A", "5", "EUR"], /nothing is converted/],
    [["title", "after"], ["A", "Nothing known"], /neither in the file nor/],
    [["title", "status"], ["A", "dropped"], /say why/],
    [["title", "serves hybrid"], ["A", "0.3"], /none of 0, 0.5 and 1/],
    [["title"], [""], /has no title/],
  ])("says what is wrong with %o %o, and takes nothing in", (head, row, words) => {
    const found = taken(head, ["Fine", ...head.slice(1).map(() => "")], row);
    expect(found.plan).toBeNull();
    expect(found.rows.map(({ state }) => state)).toEqual(["new", "wrong"]);
    expect(found.rows[1]?.words.join()).toMatch(words);
  });

  it("refuses a table without titles, without rows, of a circle, and of too many", () => {
    expect(() => taken(["name of cat"], ["Tom"])).toThrow("called “title”");
    expect(() => taken(["title"])).toThrow("nothing below");
    const circle = [
      ["CISM", "=1+1"],
      ["'=1+1", "CISM"],
    ];
    expect(() => taken(["title", "after"], ...circle)).toThrow("wait for each other");
    const many = Array.from({ length: 200 }, (_, n) => [`Item ${n}`]);
    expect(() => taken(["title"], ...many)).toThrow("at most 200");
  });

  it("takes twins of one title for two items", () => {
    const twins = aSnapshot([
      anItem({ id: "x", title: "Course", startsIn: q("2027-Q1"), position: 1 }),
      anItem({ id: "y", title: "Course", startsIn: q("2028-Q1"), position: 2 }),
    ]);
    const rows = [
      ["title", "start"],
      ["Course", "2027-Q1"],
      ["Course", "2028-Q1"],
      ["Course", ""],
    ];
    const found = importItems(twins, rows, ids());
    expect(found.rows.map(({ state }) => state)).toEqual(["same", "same", "new"]);
  });
});

it("guards a cell in such a way that the text comes back", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^['=+@-]{0,4}[a-z]{0,3}$/), (title) => {
      fc.pre(title.trim() !== "");
      const found = importItems(plan, table(csvRow(["title"]) + csvRow([title])), ids());
      const titles = found.plan?.items.map((item) => item.title.toLowerCase()) ?? [];
      expect(titles).toContain(title.toLowerCase());
    }),
  );
});
