import fc from "fast-check";
import { expect, it } from "vitest";
import { anItem, q } from "@/db/testing/planner-samples";
import { labelWidth, packLanes } from "./pack-lanes";

const start = q("2027-Q1");

const arbitraryItem = fc
  .record({
    kind: fc.constantFrom("project" as const, "role" as const),
    title: fc.string({ maxLength: 60 }),
    at: fc.integer({ min: -2, max: 21 }),
    quarters: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ at, ...item }) => anItem({ ...item, id: `${at}`, startsIn: start + at }));

it("puts what overlaps into rows of its own, and counts rows over all lanes", () => {
  const items = ["a", "b", "c"].map((id, at) =>
    anItem({ id, kind: "project", quarters: 3, startsIn: start + at * 2 }),
  );
  const lanes = packLanes(items, start);
  const projects = lanes.find(({ kind }) => kind === "project");
  expect(projects?.places.map(({ row }) => row)).toEqual([0, 1, 0]);
  expect(projects).toMatchObject({ rows: 2, firstRow: 5 });
  expect(lanes.at(-1)).toMatchObject({ kind: "role", firstRow: 8 });
});

it("puts words that do not fit beside their bar, on the side with room", () => {
  const side = (title: string, at: number, quarters = 1) =>
    packLanes([anItem({ id: "a", title, startsIn: start + at, quarters })], start)[1]?.places[0]
      ?.label;
  expect(side("Negotiation", 0, 3)).toBe("inside");
  expect(side("Negotiation", 4)).toBe("after");
  expect(side("Negotiation", 19)).toBe("before");
});

it("never lays one bar, or its words, on another", () => {
  fc.assert(
    fc.property(fc.array(arbitraryItem, { maxLength: 12 }), (items) => {
      for (const { places } of packLanes(items, start)) {
        const taken = new Set<string>();
        for (const { item, column, span, row, label } of places) {
          const words = label === "inside" ? 0 : labelWidth(item.title);
          const from = label === "before" ? column - words : column;
          const to = column + span + (label === "after" ? words : 0);
          for (let at = from; at < to; at++) {
            expect(taken.has(`${row}:${at}`)).toBe(false);
            taken.add(`${row}:${at}`);
          }
        }
      }
    }),
  );
});
