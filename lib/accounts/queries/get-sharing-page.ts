import "server-only";
import { asActorOnce } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { getSharing } from "./get-sharing";
import { listAccess } from "./list-access";

/** Who may see what, and who looked at what before the entry `before`, in one transaction. Four queries. */
export const getSharingPage = (actor: Actor, before?: number) =>
  asActorOnce(actor, async () => ({
    ...(await getSharing(actor)),
    log: await listAccess(actor, before),
  }));
