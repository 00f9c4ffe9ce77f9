import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dividedBy,
  fraction,
  greatest,
  hundredths,
  isLess,
  least,
  minus,
  plus,
  times,
  ZERO,
} from "./fraction";

const part = (over: bigint, under: bigint) => ({ over, under });

describe("fractions", () => {
  it.each([
    [0, 0n, 1n],
    [0.1, 1n, 10n],
    [-2.5, -5n, 2n],
    [120, 120n, 1n],
    [1e-7, 1n, 10_000_000n],
    [1.5e22, 15_000_000_000_000_000_000_000n, 1n],
  ])("read %d as it is written", (value, over, under) =>
    expect(fraction(value)).toEqual({ over, under }),
  );

  it("are exact where numbers are not", () => {
    expect(plus(fraction(0.1), fraction(0.2))).toEqual(fraction(0.3));
    expect(times(dividedBy(fraction(1), fraction(3)), fraction(3))).toEqual(fraction(1));
    expect(minus(fraction(0.3), fraction(0.1))).toEqual(part(1n, 5n));
    expect(dividedBy(fraction(1), fraction(-2))).toEqual(part(-1n, 2n));
  });

  it("compare", () => {
    const [third, half] = [part(1n, 3n), part(1n, 2n)];
    expect([isLess(third, half), isLess(half, third), isLess(half, half)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([least(half, third), greatest(half, third)]).toEqual([third, half]);
  });

  it.each([
    [part(1n, 3n), 0.33],
    [part(2n, 3n), 0.67],
    [part(1n, 8n), 0.13],
    [part(-1n, 8n), -0.13],
    [part(1005n, 1000n), 1.01],
    [part(-1n, 1000n), 0],
    [ZERO, 0],
  ])("round %o to %d only when they are shown", (value, shown) =>
    expect(hundredths(value)).toBe(shown),
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuse %d", (value) =>
    expect(() => fraction(value)).toThrow(RangeError),
  );

  it("refuse division by 0", () => {
    expect(() => dividedBy(fraction(1), ZERO)).toThrow(RangeError);
  });

  it("keep sums and products of decimals as decimal arithmetic has them", () => {
    const tenths = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(tenths, tenths, (a, b) => {
        expect(plus(fraction(a / 10), fraction(b / 10))).toEqual(fraction((a + b) / 10));
        expect(times(fraction(a / 10), fraction(b / 10))).toEqual(
          dividedBy(fraction(a * b), fraction(100)),
        );
      }),
    );
  });
});
