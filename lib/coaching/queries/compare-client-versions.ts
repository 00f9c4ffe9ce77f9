import "server-only";
import type { Actor } from "@/lib/kernel/actor";
import { compareVersions } from "@/lib/planner/queries";
import { visitClient } from "./visit-client";

type Asked = { clientId: string; a: string | null; b: string | null };

/** Versions of a client's plan as their coach may see them, null without a plan; the look is written down. Throws NotFound. */
export const compareClientVersions = (actor: Actor, { clientId, ...asked }: Asked) =>
  visitClient(actor, { clientId, scope: "plan" }, async ({ planId, grants }) => ({
    found: planId ? await compareVersions(actor, { planId, grants, ...asked }) : null,
  }));
