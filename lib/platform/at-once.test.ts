import { expect, it } from "vitest";
import { atOnce } from "./at-once";

it("gives each key so many seats, and all together so many", () => {
  const take = atOnce({ perKey: 2, inAll: 3 });
  const leave = take("ada");
  expect(take("ada")).not.toBeNull();
  expect(take("ada")).toBeNull();
  expect(take("ben")).not.toBeNull();
  expect(take("eve"), "the house is full").toBeNull();
  leave?.();
  // Leaving twice frees one seat.
  leave?.();
  expect(take("ada")).not.toBeNull();
  expect(take("eve")).toBeNull();
});
