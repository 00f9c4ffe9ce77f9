import { expect, it } from "vitest";
import { shortSector } from "./sector-words";

it("shortens what nobody would say", () => {
  expect(
    shortSector(
      "Federal, State, and Local Government, excluding State and Local Government Schools and Hospitals and the U.S. Postal Service (OEWS Designation)",
    ),
  ).toBe("Government");
  expect(shortSector("Utilities")).toBe("Utilities");
});
