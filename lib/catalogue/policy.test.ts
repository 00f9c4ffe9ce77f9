import { expect, it } from "vitest";
import type { Actor, Role } from "@/lib/kernel/actor";
import { canEditEntry, canSeeEntry } from "./policy";

const as = (userId: string, role: Role): Actor => ({ userId, roles: [role], timeZone: "UTC" });

it.each<[string, Actor, string | null, string]>([
  ["its owner", as("ada", "client"), "ada", "see edit"],
  ["another client", as("cal", "client"), "ada", ""],
  ["a coach", as("ben", "coach"), "ada", ""],
  ["an admin", as("eve", "admin"), "ada", ""],
  ["anybody, of a public entry", as("cal", "client"), null, "see"],
  ["an admin, of a public entry", as("eve", "admin"), null, "see"],
])("%s may: %s", (_who, actor, ownerId, may) => {
  const allowed = [
    canSeeEntry(actor, { ownerId }) && "see",
    canEditEntry(actor, { ownerId }) && "edit",
  ];
  expect(allowed.filter(Boolean).join(" ")).toBe(may);
});
