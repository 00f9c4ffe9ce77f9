import { expect, it } from "vitest";
import { issuerFaultWords } from "./issuer-fault";

it("has words for its own faults, and none for what an address makes up", () => {
  expect(issuerFaultWords("taken")).toContain("already");
  for (const said of ["", "toString", "__proto__", "<b>", undefined, ["taken"]])
    expect(issuerFaultWords(said)).toBeNull();
});
