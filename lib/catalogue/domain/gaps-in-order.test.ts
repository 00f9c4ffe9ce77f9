import { expect, it } from "vitest";
import { gapsInOrder } from "./gaps-in-order";

it("puts skills and activities first, and what is generic or physical last", () => {
  const gaps = [
    { id: "2.C.1.b", domain: "knowledge", delta: 2 }, // Administrative
    { id: "4.A.3.a.1", domain: "activity", delta: 1.9 }, // Performing General Physical Activities
    { id: "4.A.3.a.2", domain: "activity", delta: 1.8 }, // Handling and Moving Objects
    { id: "2.C.5.b", domain: "knowledge", delta: 1.5 }, // Therapy and Counseling
    { id: "2.B.5.d", domain: "skill", delta: 0.5 }, // Management of Personnel Resources
    { id: "4.A.3.b.1", domain: "activity", delta: 0.6 }, // Working with Computers
  ] as const;
  expect(gapsInOrder(gaps).map(({ id }) => id)).toEqual([
    "4.A.3.b.1",
    "2.B.5.d",
    "2.C.5.b",
    "2.C.1.b",
    "4.A.3.a.1",
    "4.A.3.a.2",
  ]);
});
