import "server-only";
import { asActorOnce } from "@/db/client";
import { together } from "@/db/together";
import type { Actor } from "@/lib/kernel/actor";
import { findOwnSitting } from "./get-own-sitting";
import { getResult } from "./get-result";

/** A result as `getResult` gives it, with what its owner keeps beside it (null for a coach), in one transaction. */
export const getResultPage = (actor: Actor, attemptId: string, now: Date) =>
  asActorOnce(actor, async () => {
    const [result, own] = await together([
      getResult(actor, attemptId, now),
      findOwnSitting(actor, attemptId),
    ]);
    return { result, own };
  });
