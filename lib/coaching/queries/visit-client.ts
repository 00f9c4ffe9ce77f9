import "server-only";
import { asActorOnce } from "@/db/client";
import { type Grant, holds } from "@/lib/accounts/domain/grant";
import { SCOPES, type Scope } from "@/lib/accounts/domain/scope";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";
import { readClient } from "./read-client";

/**
 * A client who shares `scope` (any of several) with the actor, and what `read` finds, in one transaction: given their plan
 * and what they have granted. `read` writes down that the coach looked. Throws NotFound.
 */
export const visitClient = <T>(
  actor: Actor,
  { clientId, scope }: { clientId: string; scope: Scope | readonly Scope[] },
  read: (client: { planId: string | null; grants: readonly Grant[] }) => Promise<T>,
) =>
  asActorOnce(actor, async (tx) => {
    const { engagement, grants } = await readClient(tx, actor, clientId);
    const { name, planId } = engagement;
    const at = now();
    const scopes = SCOPES.filter((one) => holds(actor, grants, one, at));
    if (![scope].flat().some((one) => scopes.includes(one))) throw new NotFound("client");
    return { name, scopes, ...(await read({ planId, grants })) };
  });
