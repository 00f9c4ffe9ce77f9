import "server-only";
import { asActorOnce } from "@/db/client";
import { getSharing, listAccess } from "@/lib/accounts/queries";
import { getResearchConsent } from "@/lib/assessment/queries";
import type { Actor } from "@/lib/kernel/actor";

/** Whom the actor lets see or use what, and who looked at it before the entry `before`. Five queries. */
export const getSharingPage = (actor: Actor, before?: number) =>
  asActorOnce(actor, async () => ({
    ...(await getSharing(actor)),
    researchSince: await getResearchConsent(actor),
    log: await listAccess(actor, before),
  }));
