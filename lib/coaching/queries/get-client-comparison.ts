import "server-only";
import { getComparison } from "@/lib/assessment/queries";
import type { Actor } from "@/lib/kernel/actor";
import { visitClient } from "./visit-client";

type Asked = { clientId: string; a: string | null; b: string | null };

/** Two sittings of a client beside each other, for a coach who holds `results`. Throws NotFound. */
export const getClientComparison = (actor: Actor, { clientId, a, b }: Asked, now: Date) =>
  visitClient(actor, { clientId, scope: "results" }, ({ grants }) =>
    getComparison(actor, clientId, { a, b }, { now, known: grants }),
  );
