import "server-only";
import { getResult, listHistory } from "@/lib/assessment/queries";
import type { Actor } from "@/lib/kernel/actor";
import { visitClient } from "./visit-client";

/**
 * A client's sittings as their coach may see them at `now`, and the result of one: of `sitting` or of the
 * latest; that they looked is written down. Throws NotFound.
 */
export const getClientResults = (
  actor: Actor,
  { clientId, sitting }: { clientId: string; sitting: string | undefined },
  now: Date,
) =>
  visitClient(actor, { clientId, scope: "results" }, async ({ grants }) => {
    const sittings = await listHistory(actor, clientId, now, grants);
    const shown = sittings.find(({ attemptId }) => attemptId === sitting) ?? sittings[0];
    return { sittings, result: shown && (await getResult(actor, shown.attemptId, now, grants)) };
  });
