import fc from "fast-check";
import { expect, it } from "vitest";
import { chartWindow } from "./chart-window";

it("holds a cluster with a margin, in steps of ten", () => {
  const points = [
    { x: 77, y: 78 },
    { x: 95, y: 52 },
  ];
  expect(chartWindow(points)).toEqual({ x: { min: 60, max: 100 }, y: { min: 50, max: 90 } });
});

it("shows the whole chart where there is nothing to hold", () => {
  expect(chartWindow([])).toEqual({ x: { min: 0, max: 100 }, y: { min: 0, max: 100 } });
});

it("is square, inside the chart, and holds every point", () => {
  const value = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.record({ x: value, y: value }), { minLength: 1 }), (points) => {
      const { x, y } = chartWindow(points);
      expect(x.max - x.min).toBe(y.max - y.min);
      for (const one of [x, y]) {
        expect(one.min).toBeGreaterThanOrEqual(0);
        expect(one.max).toBeLessThanOrEqual(100);
      }
      for (const point of points) {
        expect(point.x).toBeGreaterThanOrEqual(x.min);
        expect(point.x).toBeLessThanOrEqual(x.max);
        expect(point.y).toBeGreaterThanOrEqual(y.min);
        expect(point.y).toBeLessThanOrEqual(y.max);
      }
    }),
  );
});
