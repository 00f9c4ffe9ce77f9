import { describe, expect, it } from "vitest";
import { compassLayout, RING } from "./compass-layout";

const branch = (key: string, sector: string, leaves: string[] = []) => ({ key, sector, leaves });
const bearings = { north: 0, east: 90 };

describe("compassLayout", () => {
  it("turns the first sector that has a bearing to it", () => {
    const { branches, sectors } = compassLayout(
      [branch("a", "north"), branch("b", "rest")],
      bearings,
    );
    expect(branches.get("a")).toEqual({ x: 50, y: 50 - RING.branch, degrees: 0 });
    expect(branches.get("b")).toMatchObject({ y: 50 + RING.branch, degrees: 180 });
    expect(sectors.map(({ name, from }) => [name, from])).toEqual([
      ["north", 270],
      ["rest", 90],
    ]);
    const alone = compassLayout([branch("b", "rest"), branch("c", "east")], bearings);
    expect(alone.branches.get("c")).toMatchObject({ x: 50 + RING.branch, degrees: 90 });
  });

  it("gives a branch room for its leaves, and spreads them around it on two rings", () => {
    const { branches, leaves } = compassLayout(
      [branch("a", "north", ["a1", "a2", "a3"]), branch("b", "rest", ["b1"])],
      bearings,
    );
    const at = branches.get("a")?.degrees ?? 0;
    expect(leaves.get("a2")?.degrees).toBeCloseTo(at, 6);
    expect(leaves.get("a1")?.degrees).toBeCloseTo(360 - 80, 6);
    const radius = (key: string) => {
      const { x, y } = leaves.get(key) ?? { x: 50, y: 50 };
      return Math.hypot(x - 50, y - 50);
    };
    expect(radius("a1")).toBeCloseTo(RING.leaf[0], 0);
    expect(radius("a2")).toBeCloseTo(RING.leaf[1], 0);
  });

  it("lays out nothing without complaint", () => {
    expect(compassLayout([], bearings).sectors).toEqual([]);
  });
});
