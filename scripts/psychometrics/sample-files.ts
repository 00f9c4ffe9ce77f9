import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "psychometrics-"));
// One folder for every test file of the process: they share this module.
process.env.INIT_CWD = folder;
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Writes a file where the command line will look for it; returns its name. */
export const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return name;
};

export const item = (id: string, slopes: number[], over: object = {}) => ({
  id,
  facet: "f",
  format: "likert",
  categories: 4,
  slopes,
  intercepts: [1.5, 0, -1.5],
  reversed: false,
  ...over,
});

export const form = (dimensions: string[], items: object[], over: object = {}) =>
  JSON.stringify({
    id: "t",
    version: "1",
    status: "provisional",
    dimensions,
    correlation: 0.2,
    items,
    ...over,
  });

export const one = write(
  "one.json",
  form(["theta"], [item("a", [1.2]), item("b", [1.5], { reversed: true }), item("c", [0.9])]),
);
export const two = write(
  "two.json",
  form(
    ["specialist", "leadership"],
    [
      item("s1", [1.4, 0]),
      item("s2", [1.2, 0]),
      item("l1", [0, 1.4]),
      item("l2", [0, 1.2]),
      item("p", [1.1, -1.1], { format: "pair" }),
    ],
    { cuts: { tau: [0.1, 0.2], delta: 0.4 } },
  ),
);
export const people = write("people.csv", "person,a,b,c\n1,3,0,2\n2,,3,\n3,,,\n");
export const pairs = write("pairs.csv", "person,p,s1,s2,l1,l2\nx,3,3,3,0,0\ny,0,0,0,3,3\n");
