import { describe, expect, it } from "vitest";
import { ladderForm, rungOf } from "./ladder-form";
import { copyLadderInput, editLadderInput } from "./ladder-schema";

const ladderId = "00000000-0000-4000-8000-000000000001";
const least = { ladderId, version: "3", name: "Ours", note: "", branchLevel: "2" };

describe("editLadderInput", () => {
  it("reads back what the form of a ladder shows", () => {
    const rungs = [
      { track: "specialist", level: 1, title: "Ünïcode 🪜", occupationCode: null },
      { track: "leadership", level: 3, title: "Head", occupationCode: null },
    ] as const;
    const form = ladderForm({ slug: "x", name: "Ours", note: "", branchLevel: 2, rungs });
    const read = editLadderInput.parse({ ...form, ladderId, version: "1" });
    expect(read.rung.specialist).toEqual({ 1: "Ünïcode 🪜", 2: "", 3: "", 4: "" });
    expect(read.rung.leadership).toEqual({ 1: "", 2: "", 3: "Head", 4: "" });
    expect(read).not.toHaveProperty("step");
  });

  it("reads which button was pressed", () => {
    expect(editLadderInput.parse({ ...least, step: "insert.hybrid.12" }).step).toEqual({
      does: "insert",
      track: "hybrid",
      level: 12,
    });
  });

  it("passes over fields that are no rung of a ladder", () => {
    const odd = {
      ...least,
      "rung.specialist.13": "x",
      "rung.boss.1": "x",
      "rung.specialist.0": "x",
    };
    expect(editLadderInput.parse(odd).rung).toEqual({});
  });

  it.each([
    ["name", { name: " " }],
    ["rung.specialist.4", { "rung.specialist.4": "x".repeat(121) }],
    ["rung.hybrid.1", { "rung.hybrid.1": "a\u0000b" }],
    ["branchLevel", { branchLevel: "13" }],
    ["version", { version: "" }],
    ["step.does", { step: "fly.hybrid.1" }],
    ["step.level", { step: "up.hybrid.99" }],
  ])("names the field at fault: %s", (field, wrong) => {
    const refused = editLadderInput.safeParse({ ...least, ...wrong });
    expect(refused.error?.issues[0]?.path.join(".")).toBe(field);
  });
});

describe("copyLadderInput", () => {
  it("copies one thing: a family's ladder or another copy", () => {
    expect(copyLadderInput.parse({ family: "legal", name: "Ours" }).forAll).toBe(false);
    expect(copyLadderInput.parse({ ladderId, name: "Ours", forAll: "on" }).forAll).toBe(true);
    for (const wrong of [{}, { family: "legal", ladderId }])
      expect(copyLadderInput.safeParse({ name: "Ours", ...wrong }).success).toBe(false);
  });
});

it.each([
  ["hybrid-12", { track: "hybrid", level: 12 }],
  ["hybrid-", { track: "specialist", level: 0 }],
  ["boss-1", { track: "specialist", level: 0 }],
  ["hybrid-1e3", { track: "specialist", level: 0 }],
])("reads the place %s out of an address", (text, place) => expect(rungOf(text)).toEqual(place));
