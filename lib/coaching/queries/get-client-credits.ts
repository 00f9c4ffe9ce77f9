import "server-only";
import type { Actor } from "@/lib/kernel/actor";
import { getSharedCredits } from "@/lib/planner/queries/credits";
import { visitClient } from "./visit-client";

/** A client's certifications, ledger and evidence on `today`, as far as each is granted. Throws NotFound. */
export const getClientCredits = (actor: Actor, clientId: string, today: string) =>
  visitClient(actor, { clientId, scope: ["plan", "evidence"] }, ({ grants }) =>
    getSharedCredits(actor, { clientId, today, grants }),
  );
