import { describe, expect, it } from "vitest";
import { gateSentence } from "./calibration-words";

describe("gateSentence", () => {
  it("counts towards the next gate", () => {
    expect(gateSentence(137)).toMatch(/^137 of 200 people needed/);
    expect(gateSentence(200)).toMatch(/classical figures.*500/);
    expect(gateSentence(500)).toMatch(/interim numbers.*1,000/);
    expect(gateSentence(1000)).toMatch(/enough for calibrated/);
  });
  it("never says how many a handful is", () => expect(gateSentence(null)).toMatch(/Fewer than 5/));
});
