import { expect, it } from "vitest";
import { dateFormat } from "./date-format";

const noon = new Date("2027-03-03T23:30:00Z");

it("writes a date where the reader lives", () => {
  const style = { dateStyle: "medium" } as const;
  expect(dateFormat("en-GB", "UTC", style).format(noon)).toBe("3 Mar 2027");
  expect(dateFormat("en-GB", "Asia/Tokyo", style).format(noon)).toBe("4 Mar 2027");
  expect(dateFormat("en-CA", "UTC", { dateStyle: "short" }).format(noon)).toBe("2027-03-03");
});

it("makes each format once", () => {
  const style = { dateStyle: "long" } as const;
  expect(dateFormat("en-GB", "UTC", style)).toBe(dateFormat("en-GB", "UTC", style));
  expect(dateFormat("en-GB", "UTC", style)).not.toBe(dateFormat("en-GB", "Asia/Tokyo", style));
});
