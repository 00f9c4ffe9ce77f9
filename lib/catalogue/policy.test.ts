import { expect, it } from "vitest";
import { type ActorKind, verbs } from "@/db/testing/matrix";
import type { Actor, Role } from "@/lib/kernel/actor";
import {
  canEditEntry,
  canEditLadder,
  canPublishLadders,
  canSeeEntry,
  canSeeLadder,
} from "./policy";

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

it.each<[ActorKind, Actor]>([
  ["owner", as("ada", "client")],
  ["other client", as("cal", "client")],
  ["coach", as("ben", "coach")],
  ["stranger coach", as("dee", "coach")],
  ["admin", as("eve", "admin")],
])("%s may with a ladder what the matrix says", (kind, actor) => {
  const mays = (ownerId: string | null) =>
    [
      canSeeLadder(actor, { ownerId }) && "read",
      canEditLadder(actor, { ownerId }) && "edit",
    ].filter(Boolean);
  expect(mays("ada").join(" ")).toBe(verbs("ladder, own", kind));
  expect(mays(null).join(" ")).toBe(verbs("ladder, operator's", kind));
  expect(canPublishLadders(actor)).toBe(kind === "admin");
});
