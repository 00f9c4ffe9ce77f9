import { describe, expect, it } from "vitest";
import { anItem, aSnapshot, q } from "@/db/testing/planner-samples";
import { placeItem } from "./place-item";
import { addItem, removeItem } from "./plan-items";
import { reorderItem } from "./reorder-item";
import { canBecome, setStatus } from "./set-status";

const plan = aSnapshot([
  anItem({ id: "a", position: 1 }),
  anItem({ id: "b", position: 2, after: ["a"] }),
  anItem({ id: "c", position: 3, status: "done" }),
]);
const today = q("2027-Q2");

describe("placeItem", () => {
  it("moves and resizes within the twenty quarters, and into the tray", () => {
    const to = { startsIn: q("2031-Q4"), quarters: 1 };
    expect(placeItem(plan, "a", to).items[0]).toMatchObject(to);
    expect(placeItem(plan, "a", { startsIn: null, quarters: 3 }).items[0]).toMatchObject({
      startsIn: null,
      quarters: 3,
    });
  });

  it.each([
    [{ startsIn: q("2026-Q4"), quarters: 1 }, "outside the plan"],
    [{ startsIn: q("2031-Q4"), quarters: 2 }, "outside the plan"],
    [{ startsIn: null, quarters: 21 }, "1 to 20"],
  ])("refuses %o", (to, message) => expect(() => placeItem(plan, "a", to)).toThrow(message));

  it("leaves what is done where it was done", () => {
    expect(() => placeItem(plan, "c", { startsIn: today, quarters: 1 })).toThrow("stays where");
  });
});

describe("setStatus", () => {
  it("notes the quarter of completion and forgets it on reopening", () => {
    const done = setStatus(plan, "a", { status: "done", reason: "", today });
    expect(done.items[0]).toMatchObject({ status: "done", doneIn: today });
    const again = setStatus(done, "a", { status: "planned", reason: "", today });
    expect(again.items[0]).toMatchObject({ status: "planned", doneIn: null });
  });

  it("drops only with a reason, and never what is done", () => {
    expect(() => setStatus(plan, "a", { status: "dropped", reason: "", today })).toThrow("why");
    expect(() => setStatus(plan, "c", { status: "dropped", reason: "x", today })).toThrow("cannot");
    const dropped = setStatus(plan, "a", { status: "dropped", reason: "too dear", today });
    expect(dropped.items[0]?.droppedReason).toBe("too dear");
    expect(canBecome("dropped", "done")).toBe(false);
  });
});

describe("adding, removing, reordering", () => {
  it("puts a new item last and refuses a circle", () => {
    const added = addItem(plan, anItem({ id: "d" }));
    expect(added.items.at(-1)).toMatchObject({ id: "d", position: 4 });
    expect(() => addItem(plan, anItem({ id: "d", after: ["d"] }))).toThrow("wait for each other");
  });

  it("takes a removed item out of what others wait for", () => {
    expect(removeItem(plan, "a").items).toMatchObject([{ id: "b", after: [] }, { id: "c" }]);
  });

  it("swaps neighbours of a lane and stops at its end", () => {
    expect(reorderItem(plan, "b", "up").items.map(({ id }) => id)).toEqual(["b", "a", "c"]);
    expect(reorderItem(plan, "a", "up")).toBe(plan);
  });
});
