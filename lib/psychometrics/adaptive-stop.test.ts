import { describe, expect, it } from "vitest";
import { adaptiveStop } from "./adaptive-stop";
import { anInstrument, anItem } from "./fixtures/instruments";

const bank = (slope: number) =>
  anInstrument(
    Array.from({ length: 60 }, (_, j) =>
      anItem({ id: `i${j}`, slopes: j % 2 ? [slope, 0] : [0, slope] }),
    ),
  );
const at = (se: number) => ({ means: [0, 0], standardErrors: [se, se], covariance: 0 });
const first = (count: number) => Array.from({ length: count }, (_, j) => j);

describe("adaptiveStop", () => {
  it("stops when precise, from 16 items and with every cell met", () => {
    expect(adaptiveStop(bank(1.35), at(0.34), first(16))).toBe("precise");
    expect(adaptiveStop(bank(1.35), at(0.34), first(15))).toBeNull();
    const oneSided = Array.from({ length: 16 }, (_, j) => 2 * j);
    expect(adaptiveStop(bank(1.35), at(0.34), oneSided)).toBeNull();
    expect(adaptiveStop(bank(1.35), at(0.36), first(16))).toBeNull();
  });

  it("stops when little is to be gained, from 20 items", () => {
    expect(adaptiveStop(bank(0.2), at(0.5), first(20))).toBe("little-to-gain");
    expect(adaptiveStop(bank(0.2), at(0.5), first(19))).toBeNull();
    expect(adaptiveStop(bank(1.35), at(0.5), first(20))).toBeNull();
  });

  it("stops at 36 items, or with the bank", () => {
    expect(adaptiveStop(bank(1.35), at(0.5), first(36))).toBe("longest");
    const small = { ...bank(1.35), items: bank(1.35).items.slice(0, 5) };
    expect(adaptiveStop(small, at(0.5), first(5))).toBe("bank");
  });
});
