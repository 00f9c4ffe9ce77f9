import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { heldStandings } from "@/lib/planner/domain/credits/held-standing";
import { held } from "@/lib/planner/domain/credits/testing-credits";
import { RenewedSince } from "./renewed-since";

const show = (over: Parameters<typeof held>[1], today: string) => {
  const [standing] = heldStandings({ held: [held("a", over)], activities: [] }, today);
  return standing && render(<RenewedSince standing={standing} />);
};

it("asks whether what lapsed here was renewed, and says where to enter it", () => {
  show({ awardedOn: "2020-03-01" }, "2026-06-01");
  const link = screen.getByRole("link", { name: "Say to which day it is valid" });
  expect(link.getAttribute("href")).toBe("/credits/a/edit");
});

it("asks nothing while it is kept, nor against what the issuer said", () => {
  show({}, "2026-06-01");
  show({ expiresOn: "2026-05-31" }, "2026-06-01");
  expect(screen.queryByRole("link")).toBeNull();
});
