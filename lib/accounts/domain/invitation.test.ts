import { expect, it } from "vitest";
import { invitationExpiry, invitationState } from "./invitation";

const now = new Date("2027-03-01T12:00:00Z");
const at = (ms: number) => new Date(now.getTime() + ms);

it("runs out after exactly fourteen days", () => {
  const expiresAt = invitationExpiry(now);
  expect(expiresAt.toISOString()).toBe("2027-03-15T12:00:00.000Z");
  const state = (when: Date) => invitationState({ state: "pending", expiresAt }, when);
  expect(state(new Date(expiresAt.getTime() - 1))).toBe("invited");
  expect(state(expiresAt)).toBe("expired");
});

it.each([
  ["accepted", "active"],
  ["declined", "declined"],
  ["withdrawn", "withdrawn"],
] as const)("an %s one is %s, however late", (state, expected) => {
  expect(invitationState({ state, expiresAt: at(-1) }, now)).toBe(expected);
  expect(invitationState({ state, expiresAt: at(1) }, now)).toBe(expected);
});
