import "server-only";
import { asActor } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { listExperiments, listNotedBy } from "@/lib/planner/queries";
import { audit } from "@/lib/platform/audit";
import { visitClient } from "./visit-client";

/** A client's check-ins and experiments as their coach may see them; the look is written down. Throws NotFound. */
export const getClientCheckIns = (actor: Actor, clientId: string) =>
  visitClient(actor, { clientId, scope: "check-ins" }, async ({ grants }) => {
    const checkIns = await listNotedBy(actor, { clientId, grants });
    const experiments = await listExperiments(actor, { clientId, grants });
    const deed = { actor, subjectId: clientId, action: "read", resource: "check-ins" } as const;
    await asActor(actor, (tx) => audit(tx, deed));
    return { checkIns, experiments };
  });
