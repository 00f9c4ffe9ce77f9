import type { World } from "@/db/testing/doors/world";

export type At = World["at"];
/** Where a form stands, and what it would be sent with. */
export type Typed = { on: string; fields: (at: At) => Record<string, string | File> };
