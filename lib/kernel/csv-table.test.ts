import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { unguarded } from "./csv-row";
import { csvTable } from "./csv-table";

it("writes every kind of value, and a field that only some rows have", () => {
  const at = new Date("2027-01-02T03:04:05Z");
  expect(
    csvTable([
      { id: 1, at, is: true, parts: { a: [1] }, no: null },
      { id: 2, late: "x" },
    ]),
  ).toBe(
    'id,at,is,parts,no,late\r\n1,2027-01-02T03:04:05.000Z,true,"{""a"":[1]}",,\r\n2,,,,,x\r\n',
  );
});

it("says nothing of no rows", () => {
  expect(csvTable([])).toBe("\r\n");
});

it("gives back any text", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ a: fc.string(), b: fc.string() }), { minLength: 1 }),
      (rows) => {
        const [, ...read] = parse(csvTable(rows), {
          bom: false,
          recordDelimiter: "\r\n",
        }) as string[][];
        expect(read.map((cells) => cells.map(unguarded))).toEqual(rows.map(({ a, b }) => [a, b]));
      },
    ),
  );
});
