import "server-only";
import { asActorOnce } from "@/db/client";
import type { AskedMany } from "@/lib/coaching/domain/asked-many";
import type { AskManyInput } from "@/lib/coaching/schema/client-list";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import { askForScope, readAskable } from "./ask-for-scope";

/**
 * Asks many clients to see one more scope, each as `askForScope` would: who sees it already, was asked and has not
 * answered, or said no lately is left out and counted by reason. To `look` asks nobody, and the answer is who
 * would be. All or nobody: throws NotFound where one of them is not coached by the actor.
 */
export const askMany = (actor: Actor, input: AskManyInput): Promise<AskedMany> =>
  asActorOnce(actor, async (tx) => {
    const { clientIds, scope, purpose } = input;
    const isSure = input.does === "ask";
    const asked: string[] = [];
    const refused = new Map<string, number>();
    for (const clientId of new Set(clientIds))
      try {
        if (isSure) await askForScope(actor, { clientId, scope, purpose });
        else await readAskable(tx, actor, { clientId, scope });
        asked.push(clientId);
      } catch (error) {
        // Nothing was sent to the database that failed: the transaction goes on.
        if (!(error instanceof Refused)) throw error;
        refused.set(error.message, (refused.get(error.message) ?? 0) + 1);
      }
    const why = [...refused].map(([words, people]) => ({ words, people }));
    return { scope, purpose, isSure, asked, refused: why };
  });
