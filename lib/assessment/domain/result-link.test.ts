import { expect, it } from "vitest";
import { linkState } from "./result-link";

const now = new Date("2026-11-23T12:00:00Z");
const at = (text: string) => new Date(text);

it.each([
  ["open", at("2026-11-23T12:00:01Z"), null],
  ["run out", now, null],
  ["taken back", at("2026-12-01T00:00:00Z"), at("2026-11-20T00:00:00Z")],
  ["taken back", at("2026-11-01T00:00:00Z"), at("2026-10-20T00:00:00Z")],
] as const)("is %s", (state, expiresAt, revokedAt) => {
  expect(linkState({ expiresAt, revokedAt }, now)).toBe(state);
});
