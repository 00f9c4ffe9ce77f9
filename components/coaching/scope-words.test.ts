import { expect, it } from "vitest";
import { SCOPES } from "@/lib/accounts/domain/scope";
import { OFFERED, scopesText } from "./scope-words";

it("names scopes in one order, whichever they were given in", () => {
  expect(scopesText(["check-ins", "profile", "plan"])).toBe("Plan, Profile, Check-ins");
  expect(scopesText([...SCOPES].reverse())).toBe(scopesText(SCOPES));
  expect(scopesText([])).toBe("nothing");
});

it("offers every scope there is", () => {
  expect([...OFFERED].sort()).toEqual([...SCOPES].sort());
});
