import { expect, it } from "vitest";
import { anItem } from "@/db/testing/planner-samples";
import { itemsOfQuarter } from "./items-of-quarter";

const HERE = 8110;

it("sorts what concerns a quarter into late, done, in progress and planned, each once", () => {
  const items = [
    anItem({ id: "late", startsIn: HERE - 3, quarters: 2 }),
    anItem({ id: "later", startsIn: HERE - 1, status: "in progress" }),
    anItem({ id: "done", startsIn: HERE - 2, status: "done", doneIn: HERE }),
    anItem({ id: "long ago", startsIn: HERE - 3, status: "done", doneIn: HERE - 3 }),
    anItem({ id: "under way", startsIn: HERE - 1, quarters: 3, status: "in progress" }),
    anItem({ id: "begins", startsIn: HERE }),
    anItem({ id: "ahead", startsIn: HERE + 1 }),
    anItem({ id: "dropped", startsIn: HERE, status: "dropped", droppedReason: "No" }),
    anItem({ id: "tray", startsIn: null }),
  ];
  const { late, done, inProgress, planned } = itemsOfQuarter({ items }, HERE);
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  expect([late, done, inProgress, planned].map(ids)).toEqual([
    ["late", "later"],
    ["done"],
    ["under way"],
    ["begins"],
  ]);
});
