import { describe, expect, it } from "vitest";
import { contour } from "./contour";

describe("contour", () => {
  it("is a circle of sqrt(chi-square) for the unit covariance", () => {
    const unit = [[1, 0], [0, 1]] as const; // biome-ignore format: a matrix
    expect(contour(unit, 0.95).rx).toBeCloseTo(Math.sqrt(5.991465), 6);
    expect(contour(unit, 0.5).ry).toBeCloseTo(Math.sqrt(1.386294), 6);
  });

  it("lies along the diagonal when the two go together, against it when they do not", () => {
    const at = (cov: number) => contour([[1, cov], [cov, 1]], 0.8).degrees; // biome-ignore format: a matrix
    expect(at(0.5)).toBeCloseTo(45, 10);
    expect(at(-0.5)).toBeCloseTo(-45, 10);
  });

  it("keeps the area of the covariance's determinant", () => {
    const { rx, ry } = contour([[0.09, 0.02], [0.02, 0.16]], 0.5); // biome-ignore format: a matrix
    expect((rx * ry) / 1.386294).toBeCloseTo(Math.sqrt(0.09 * 0.16 - 0.02 ** 2), 6);
  });

  it.each([0, 1, Number.NaN])("refuses a share of %d", (share) => {
    expect(() => contour([[1, 0], [0, 1]], share)).toThrow(RangeError); // biome-ignore format: a matrix
  });

  it("refuses what is no covariance", () => {
    expect(() => contour([[1, 2], [2, 1]], 0.5)).toThrow(RangeError); // biome-ignore format: a matrix
  });
});
