import { expect, it } from "vitest";
import { tellingItems } from "./telling-items";

it("offers what is still open, and what it is tied to already", () => {
  const items = [
    { id: "a", title: "CISM", status: "planned" },
    { id: "b", title: "CISSP", status: "in progress" },
    { id: "c", title: "MBA", status: "done" },
    { id: "d", title: "PhD", status: "dropped" },
  ] as const;
  expect(tellingItems(items).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(tellingItems(items, "d")).toEqual([
    { id: "a", title: "CISM" },
    { id: "b", title: "CISSP" },
    { id: "d", title: "PhD" },
  ]);
  expect(tellingItems(items, "gone")).toHaveLength(2);
});
