import { expect, it } from "vitest";
import { kindsReaching, MAIL_KINDS } from "./mail-kinds";

it("offers requests for a review to coaches alone, and all else to everybody", () => {
  expect(kindsReaching(["client", "coach"])).toEqual(MAIL_KINDS);
  expect(kindsReaching(["coach"])).toEqual(MAIL_KINDS);
  const others = MAIL_KINDS.filter((kind) => kind !== "review-requested");
  expect(kindsReaching(["client"])).toEqual(others);
  expect(kindsReaching(["client", "admin"])).toEqual(others);
});
