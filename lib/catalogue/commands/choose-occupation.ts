import "server-only";
import { asActorOnce } from "@/db/client";
import { saveOccupation } from "@/lib/accounts/commands/save-occupation";
import { readOccupationTitles } from "@/lib/catalogue/queries/occupation-titles";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";

/** Keeps which occupation of the catalogue the person's own work is; null clears it. Throws Refused for an unknown one. */
export const chooseOccupation = (actor: Actor, code: string | null): Promise<void> =>
  asActorOnce(actor, async (tx) => {
    if (code !== null && !(await readOccupationTitles(tx, [code])).has(code))
      throw new Refused("That occupation is not in the catalogue: choose another.", "code");
    await saveOccupation(actor, code);
  });
