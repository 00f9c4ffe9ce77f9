import { describe, expect, it } from "vitest";
import { ACTORS, type ActorKind, type Resource, verbs } from "@/db/testing/matrix";
import type { Actor, Role } from "@/lib/kernel/actor";
import {
  canCurate,
  canCurateEntry,
  canEditEntry,
  canEditLadder,
  canImport,
  canPublishLadders,
  canSeeEntry,
  canSeeLadder,
} from "./policy";

const as = (userId: string, role: Role = "client"): Actor => ({
  userId,
  roles: [role],
  timeZone: "UTC",
});

const CAST: Record<ActorKind, Actor> = {
  owner: as("ada"),
  "other client": as("cal"),
  coach: as("ben", "coach"),
  "coach, other scope": as("dee", "coach"),
  "coach, revoked": as("eve", "coach"),
  "coach, ended": as("fay", "coach"),
  "stranger coach": as("gus", "coach"),
  admin: as("hal", "admin"),
};

const ROWS: readonly [Resource, string | null][] = [
  ["entry, public", null],
  ["entry, one's own", "ada"],
];

describe.each(ROWS)("%s", (resource, ownerId) => {
  it.each(ACTORS)("%s", (kind) => {
    const may = [
      canSeeEntry(CAST[kind], { ownerId }) && "read",
      canEditEntry(CAST[kind], { ownerId }) && "edit",
      canCurateEntry(CAST[kind], { ownerId }) && "curate",
    ];
    expect(may.filter(Boolean).join(" ")).toBe(verbs(resource, kind));
  });
});

it.each(ACTORS)("keeps the operator's screens from %s, unless it is the operator", (kind) => {
  expect(canCurate(CAST[kind])).toBe(kind === "admin");
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

it.each(ACTORS)("a release is brought in by an operator alone: %s", (kind) => {
  expect(canImport(CAST[kind])).toBe(kind === "admin");
});
