import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { clientLabels } from "@/db/schema";
import type { Labelled } from "@/lib/coaching/domain/labelled";
import type { LabelClientsInput } from "@/lib/coaching/schema/client-list";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import { refuseStrangers } from "./refuse-strangers";

/** More different ones nobody finds their way in. */
const MOST_LABELS = 60;

/**
 * Puts a label on clients of the actor, or takes it off. A label differing only in case is one and the same.
 * Throws NotFound (somebody among them is not coached by the actor) or Refused.
 */
export const labelClients = (
  actor: Actor,
  { clientIds, label, does }: LabelClientsInput,
): Promise<Labelled> =>
  asActor(actor, async (tx) => {
    await refuseStrangers(tx, actor, clientIds);
    const known = await labelsOf(tx, actor);
    const spelled = known.find((one) => one.toLowerCase() === label.toLowerCase()) ?? label;
    const done = { label: spelled, does };
    if (does === "remove")
      return { ...done, clientIds: await takeOff(tx, actor, { clientIds, label }) };
    if (!known.includes(spelled) && known.length >= MOST_LABELS)
      throw new Refused(`You have ${MOST_LABELS} labels: use one of them.`, "label");
    const rows = await tx
      .insert(clientLabels)
      .values(clientIds.map((clientId) => ({ coachId: actor.userId, clientId, label: spelled })))
      .onConflictDoNothing()
      .returning({ clientId: clientLabels.clientId });
    return { ...done, clientIds: rows.map(({ clientId }) => clientId) };
  });

async function labelsOf(tx: Database, actor: Actor): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ label: clientLabels.label })
    .from(clientLabels)
    .where(eq(clientLabels.coachId, actor.userId));
  return rows.map(({ label }) => label);
}

async function takeOff(
  tx: Database,
  actor: Actor,
  { clientIds, label }: { clientIds: string[]; label: string },
): Promise<string[]> {
  const rows = await tx
    .delete(clientLabels)
    .where(
      and(
        eq(clientLabels.coachId, actor.userId),
        inArray(clientLabels.clientId, clientIds),
        sql`lower(${clientLabels.label}) = lower(${label})`,
      ),
    )
    .returning({ clientId: clientLabels.clientId });
  return rows.map(({ clientId }) => clientId);
}
