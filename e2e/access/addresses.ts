import { SECRET } from "@/db/testing/doors/secret";
import type { World } from "@/db/testing/doors/world";

type At = World["at"];

/** What stands for a placeholder, wherever it is met. */
const standingFor = (at: At): Readonly<Record<string, string>> => ({
  ...at,
  ...{ number: "1", family: "software", rung: "specialist-1", format: "csv", path: "hybrid" },
  ...{ code: "15-1252.00", other: "11-3021.00", level: "total", about: "plan", id: at.planId },
});

/** Doors whose address is more than their pattern. */
const SPECIAL: Readonly<Record<string, (at: At) => string>> = {
  "/admin/catalogue/entries/[entryId]": (at) => `/admin/catalogue/entries/${at.publicEntryId}`,
  "/assessment/[attemptId]": (at) => `/assessment/${at.openId}`,
  "/assessment/[attemptId]/[number]": (at) => `/assessment/${at.openId}/1`,
  "/assessment/[attemptId]/reflection": (at) => `/assessment/${at.openId}/reflection`,
  "/assessment/[attemptId]/review": (at) => `/assessment/${at.openId}/review`,
  "/history/compare": (at) => `/history/compare?a=${at.earlierId}&b=${at.attemptId}`,
  "/industries/[level]/[code]": () => "/industries/total/00",
  "/invitations/[token]": (at) => `/invitations/${at.invitation}`,
  "/shared/[token]": (at) => `/shared/${at.link}`,
  "/api/calendar/[token]": (at) => `/api/calendar/${at.feed}.ics`,
  "/plan/target": () => "/plan/target?occupation=11-3021.00",
  // The search repeats what was typed: half of the secret finds it as well.
  "/search": () => `/search?q=${SECRET.slice(0, 12)}`,
  "/api/search": () => `/api/search?q=${SECRET.slice(0, 12)}`,
  "/catalogue": () => `/catalogue?q=${SECRET.slice(0, 12)}`,
};

/** Where a door of the build stands in that world. */
export function addressOf(pattern: string, at: At): string {
  const special = SPECIAL[pattern];
  if (special) return special(at);
  const known = standingFor(at);
  return pattern.replace(/\[(\w+)\]/g, (whole, name: string) => known[name] ?? whole);
}

const A_NOBODY = "00000000-0000-4000-8000-000000000000";
const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The same door with ids that stand for nothing; null where it names no id. */
export const absentOf = (address: string): string | null =>
  ID.test(address) ? address.replace(ID, A_NOBODY) : null;
