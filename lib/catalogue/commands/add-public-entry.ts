import "server-only";
import { like, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { credentials } from "@/db/schema";
import type { AddPublicEntryInput } from "@/lib/catalogue/domain/curated-entry-schema";
import { entryKey } from "@/lib/catalogue/domain/entry-key";
import { canCurate } from "@/lib/catalogue/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound, Refused } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { keepVersion } from "./keep-version";

/**
 * Adds a public entry, at once in everybody's catalogue; answers its id. Throws NotFound, for anybody but an
 * admin always, and Refused for a check on a day after `today`.
 */
export async function addPublicEntry(
  actor: Actor,
  { fields, reason }: AddPublicEntryInput,
  today: string,
): Promise<{ id: string }> {
  if (!canCurate(actor)) throw new NotFound("page");
  if (fields.verifiedOn && fields.verifiedOn > today)
    throw new Refused("Nothing was checked on a day to come.", "verifiedOn");
  return asActor(actor, async (tx) => {
    const seedKey = await freeKey(tx, fields.abbreviation ?? fields.name);
    const [added] = await tx
      .insert(credentials)
      .values({ ...fields, seedKey, editedAt: sql`now()` })
      .returning({ id: credentials.id });
    if (!added) throw new NotFound("entry");
    const change = { before: null, after: fields, reason, isAnnounced: false };
    await keepVersion(tx, { credentialId: added.id, ...change });
    const deed = { actor, subjectId: actor.userId, action: "created" } as const;
    await audit(tx, { ...deed, resource: "catalogue entry", resourceId: added.id });
    return added;
  });
}

async function freeKey(tx: Database, name: string): Promise<string> {
  const base = entryKey(name, new Set());
  const taken = await tx
    .select({ key: credentials.seedKey })
    .from(credentials)
    .where(like(credentials.seedKey, `${base}%`));
  return entryKey(name, new Set(taken.flatMap(({ key }) => key ?? [])));
}
