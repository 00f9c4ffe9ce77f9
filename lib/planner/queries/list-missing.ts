import "server-only";
import { asActorOnce } from "@/db/client";
import { readRoleAt, readVantage } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { readAim } from "./read-aim";

/** What an occupation asks beyond the actor's own work, by name, the largest gap first; empty where nothing is known. */
export const listMissing = (actor: Actor, occupation: string | null): Promise<string[]> =>
  asActorOnce(actor, async (tx) => {
    if (!occupation) return [];
    const { occupationCode } = await readAim(tx, actor);
    const from = occupationCode ? await readVantage(tx, occupationCode) : null;
    const role = await readRoleAt(tx, occupation, from);
    return (role?.grows ?? []).map(({ name }) => name);
  });
