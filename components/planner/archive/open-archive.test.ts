import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openArchive } from "./open-archive";

const zip = (files: Record<string, string | Uint8Array>) => {
  const bytes = Object.entries(files).map(
    ([name, text]) => [name, typeof text === "string" ? strToU8(text) : text] as const,
  );
  return new Blob([new Uint8Array(zipSync(Object.fromEntries(bytes)))]);
};

describe("openArchive", () => {
  it("reads the four files, wherever in the archive they lie, and no other", async () => {
    const archive = zip({
      "Basic_LinkedIn/Positions.csv": "Title\nEngineer, später",
      "Skills.csv": "Name\nGo",
      "messages.csv": "secret",
    });
    expect(await openArchive(archive)).toEqual({
      files: { "Positions.csv": "Title\nEngineer, später", "Skills.csv": "Name\nGo" },
    });
  });

  it("does not unpack a bomb, though the archive itself is small", async () => {
    const bomb = zip({ "Skills.csv": new Uint8Array(20 * 1024 * 1024) });
    expect(bomb.size).toBeLessThan(50_000);
    expect(await openArchive(bomb)).toMatchObject({ fault: expect.stringContaining("5 MB") });
  });

  it("says so of what is no archive, and of one that has none of the files", async () => {
    expect(await openArchive(new Blob(["no zip"]))).toMatchObject({ fault: expect.any(String) });
    expect(await openArchive(zip({ "x.csv": "x" }))).toMatchObject({
      fault: expect.stringContaining("none of"),
    });
  });
});
