import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { sampleBls, sampleSheets } from "@/db/testing/sample-bls";
import { sampleFiles, sampleZip, zipped } from "@/db/testing/sample-release";
import { workbook } from "@/db/testing/sample-workbook";
import { run } from "./run";

const place = mkdtempSync(join(tmpdir(), "fl-refused-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

type BlsFile = { name: string; content: Uint8Array };

/** Imports files as they are; answers what was said. Nothing may have been written. */
async function refused(zip: Uint8Array, bls: readonly BlsFile[] = []): Promise<string> {
  const folder = mkdtempSync(join(place, "case-"));
  const at = (name: string) => join(folder, name);
  writeFileSync(at("release.zip"), zip);
  mkdirSync(at("bls"));
  for (const { name, content } of bls) writeFileSync(join(at("bls"), name), content);
  const said: string[] = [];
  const words = ["--onet", at("release.zip"), "--out", at("out"), "--pack", at("pack")];
  if (bls.length > 0) words.push("--bls", at("bls"));
  expect(await run(words, (line) => said.push(line))).toBe(2);
  expect(existsSync(at("out")) || existsSync(at("pack"))).toBe(false);
  return said.filter((line) => !line.endsWith("…")).join("\n");
}

/** A sample release with one of its files changed. */
const altered = (file: string, change: (text: string) => string) => {
  const files = sampleFiles();
  return zipped({ ...files, [file]: change(files[file] ?? "") });
};
const line = (text: string, at: number, change: (line: string) => string) =>
  text
    .split("\n")
    .map((each, index) => (index === at - 1 ? change(each) : each))
    .join("\n");

describe("a release with a fault in its files is refused with the place and the reason", () => {
  it("missing file", async () => {
    const { "Skills.txt": _, "Job Zones.txt": __, ...rest } = sampleFiles();
    expect(await refused(zipped(rest))).toBe("Job Zones.txt: is missing\nSkills.txt: is missing");
  });

  it.each<[string, string, (text: string) => string, string]>([
    [
      "missing column",
      "Skills.txt",
      (text) => line(text, 1, (header) => header.replace("Scale ID", "Scale")),
      "Skills.txt:1: Scale ID: column is missing",
    ],
    [
      "wrong scale",
      "Knowledge.txt",
      (text) => line(text, 3, (row) => row.replace("\tLV\t", "\tXX\t")),
      'Knowledge.txt:3: Scale ID: "XX" is not IM or LV',
    ],
    [
      "a value that is no number",
      "Work Activities.txt",
      (text) => line(text, 2, (row) => row.replace(/\t\d\.\d\d\t/, "\thigh\t")),
      'Work Activities.txt:2: Data Value: "high" is not a number from 1 to 5',
    ],
    [
      "a value outside its scale",
      "Interests.txt",
      (text) => line(text, 2, (row) => row.replace(/\t\d$/, "\t7.5")),
      'Interests.txt:2: Data Value: "7.5" is not a number from 1 to 7',
    ],
    [
      "a row cut short",
      "Task Statements.txt",
      (text) => line(text, 4, (row) => row.split("\t").slice(0, 2).join("\t")),
      "Task Statements.txt:4: has 2 columns instead of 4",
    ],
    [
      "an occupation that is not there",
      "Related Occupations.txt",
      (text) => line(text, 2, (row) => row.replace(/^\S+/, "99-9999.00")),
      'Related Occupations.txt:2: O*NET-SOC Code: "99-9999.00" is no occupation of this release',
    ],
    [
      "an occupation that is there twice",
      "Occupation Data.txt",
      (text) => line(text, 3, () => text.split("\n")[1] ?? ""),
      "Occupation Data.txt:3: O*NET-SOC Code: 11-1011.00 is there twice",
    ],
    [
      "a rating that is there twice",
      "Skills.txt",
      (text) => line(text, 4, () => text.split("\n")[1] ?? ""),
      "Skills.txt:4: Element ID: 2.A.1.a is there twice for 11-1011.00",
    ],
    [
      "an element that an index is made of",
      "Skills.txt",
      (text) => text.replaceAll("\t2.B.5.d\t", "\t2.B.5.x\t"),
      "Skills.txt: element 2.B.5.d is missing",
    ],
    [
      "a task linked to nothing",
      "Tasks to DWAs.txt",
      (text) => line(text, 2, (row) => row.replace(/D\d$/, "D9")),
      'Tasks to DWAs.txt:2: DWA ID: "D9" is not in DWA Reference.txt',
    ],
    [
      "a release without a name",
      "Read Me.txt",
      () => "Some other database\n",
      'Read Me.txt:1: does not say which release this is ("O*NET 30.1 Database")',
    ],
  ])("%s", async (_, file, change, reason) => {
    expect((await refused(altered(file, change))).split("\n")).toContain(reason);
  });

  it("tells ten faults at most", async () => {
    const said = await refused(
      altered("Skills.txt", (text) => text.replaceAll("\tIM\t", "\tYY\t")),
    );
    expect(said.split("\n")).toHaveLength(10);
  });

  it("text that is not UTF-8", async () => {
    const entries = Object.entries(sampleFiles()).map(
      ([name, text]) => [name, Buffer.from(text)] as const,
    );
    const files = {
      ...Object.fromEntries(entries),
      "Job Zones.txt": Buffer.from("a\nb\xE9\n", "latin1"),
    };
    expect(await refused(zipSync(files))).toBe("Job Zones.txt:2: is not UTF-8");
  });
});

describe("an archive that is not what it should be is refused before it is unpacked", () => {
  const empty = new Uint8Array();

  it("truncated", async () => {
    const zip = sampleZip();
    expect(await refused(zip.subarray(0, zip.length - 400))).toBe(
      "release.zip: is no zip file, or only the beginning of one",
    );
    expect(await refused(empty)).toContain("is no zip file");
  });

  it("damaged inside", async () => {
    const zip = Buffer.from(sampleZip());
    const at = zip.indexOf("Knowledge.txt") + 200;
    zip.writeUInt8(zip.readUInt8(at) ^ 0xff, at);
    expect(await refused(zip)).toBe("release.zip/db_9_0_text/Knowledge.txt: is damaged");
  });

  it("a bomb, by its ratio", async () => {
    const bomb = zipSync({ "Skills.txt": new Uint8Array(4 * 2 ** 20) });
    expect(await refused(bomb)).toMatch(/^release.zip\/Skills.txt: unpacks to \d+ times its size/);
  });

  it("a bomb that lies about its size", async () => {
    const files = { ...sampleFiles(), "Read Me.txt": "O".repeat(4 * 2 ** 20) };
    const zip = zipped(files);
    // Its entry in the central directory begins 46 bytes before its name; the size is 24 bytes into it.
    zip.writeUInt32LE(100, zip.lastIndexOf("db_9_0_text/Read Me.txt") - 46 + 24);
    expect(await refused(zip)).toBe("release.zip/db_9_0_text/Read Me.txt: is damaged");
  });

  it("larger than any release", async () => {
    const zip = Buffer.from(zipSync({ "Skills.txt": new Uint8Array(10) }));
    zip.writeUInt32LE(2 ** 30, zip.indexOf("PK\u0001\u0002", 0, "latin1") + 24);
    expect(await refused(zip)).toBe(
      "release.zip/Skills.txt: unpacks to 1024 MB: more than any file of a release",
    );
  });

  it.each(["/etc/Skills.txt", "db/../../Skills.txt", "C:\\Skills.txt", "db\\Skills.txt"])(
    "leading out of itself: %s",
    async (name) => {
      expect(await refused(zipSync({ [name]: empty }))).toBe(
        `release.zip/${name}: has a name that leads out of the archive`,
      );
    },
  );

  it("with one name twice", async () => {
    const zip = Buffer.from(zipSync({ "Skills.txt": empty, "SKILLS.txt": empty }));
    expect(await refused(zip)).toBe("release.zip/SKILLS.txt: is there twice");
  });
});

describe("tables of the bureau that are not as they are published are refused", () => {
  const changed = (file: string, sheet: string, change: (rows: unknown[][]) => void): BlsFile[] => {
    const sheets = sampleSheets();
    const rows = (sheets[file]?.[sheet] ?? []).map((row) => [...row]);
    change(rows);
    return Object.entries(sheets).map(([name, each]) => ({
      name,
      content: workbook(name === file ? { ...each, [sheet]: rows } : each),
    }));
  };
  const without = (name: string) => sampleBls().filter((file) => file.name !== name);

  it("a missing file", async () => {
    expect(await refused(sampleZip(), without("skills.xlsx"))).toBe("skills.xlsx: is missing");
  });

  it("two files of a kind", async () => {
    const more = { name: "ep_skills.xlsx", content: new Uint8Array() };
    expect(await refused(sampleZip(), [...sampleBls(), more])).toMatch(/is there besides/);
  });

  it("a missing sheet", async () => {
    const file = { name: "skills.xlsx", content: workbook({ "Table 6.4": [["x"]] }) };
    expect(await refused(sampleZip(), [...without(file.name), file])).toBe(
      'skills.xlsx: is no spreadsheet, or has no sheet "Table 6.5"',
    );
  });

  it("no spreadsheet", async () => {
    const file = { name: "skills.xlsx", content: zipSync({ "a.txt": new Uint8Array(3) }) };
    expect(await refused(sampleZip(), [...without(file.name), file])).toMatch(/is no spreadsheet/);
  });

  it("a bomb in a spreadsheet", async () => {
    const content = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(4 * 2 ** 20) });
    expect(
      await refused(sampleZip(), [...without("skills.xlsx"), { name: "skills.xlsx", content }]),
    ).toMatch(/^skills.xlsx\/xl\/worksheets\/sheet1.xml: unpacks to \d+ times its size/);
  });

  it("a missing column", async () => {
    const files = changed("national_M2030_dl.xlsx", "national_M2030_dl", ([header = []]) => {
      header[header.indexOf("A_MEDIAN")] = "MEDIAN";
    });
    expect(await refused(sampleZip(), files)).toBe(
      "national_M2030_dl.xlsx:1: A_MEDIAN: column is missing",
    );
  });

  it("a value that is no number", async () => {
    const files = changed("occupation.xlsx", "Table 1.2", (rows) => {
      const item = rows[3] ?? [];
      item[3] = "many";
    });
    expect(await refused(sampleZip(), files)).toBe(
      'occupation.xlsx:4: Employment, 2034: "many" is not a number',
    );
  });

  it("a table without occupations", async () => {
    const files = changed("natsector_M2030_dl.xlsx", "natsector_M2030_dl", (rows) => {
      rows.splice(5);
    });
    expect(await refused(sampleZip(), files)).toBe(
      "natsector_M2030_dl.xlsx: has no detailed occupations",
    );
  });
});
