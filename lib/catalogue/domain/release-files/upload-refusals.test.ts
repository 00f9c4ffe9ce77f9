import { expect, it } from "vitest";
import { uploadRefusal } from "./upload-refusals";

const PACKED = Uint8Array.of(0x50, 0x4b, 3, 4);
const file = (name: string, head = PACKED) => ({ name, head });

it.each([
  ["an archive alone", [file("db.zip")], null],
  ["an archive with a table", [file("DB.ZIP"), file("skills.xlsx")], null],
  ["nothing", [], "none"],
  ["tables alone", [file("skills.xlsx")], "none"],
  ["a file that nobody knows", [file("db.zip"), file("notes.xlsx")], "kind"],
  ["text under the name of an archive", [file("db.zip", Uint8Array.of(65, 66))], "kind"],
  ["a name with a folder in it", [file("a/db.zip")], "kind"],
  ["one name twice", [file("db.zip"), file("db.zip")], "twice"],
  ["too many", Array.from({ length: 9 }, (_, n) => file(`${n}.zip`)), "kind"],
] as const)("%s", (_, uploads, expected) => {
  expect(uploadRefusal(uploads)).toBe(expected);
});
