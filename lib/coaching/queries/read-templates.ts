import "server-only";
import { and, asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { planTemplates } from "@/db/schema";
import type { AskedFirst } from "@/lib/coaching/domain/templates/asked-first";
import type { Template } from "@/lib/coaching/domain/templates/template";
import { storedEntries } from "@/lib/coaching/schema/templates";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { WAITING, waitingOf } from "./waiting-additions";

type Row = typeof planTemplates.$inferSelect;

/** A template as it says now. */
export const templateOf = ({ name, about, path, currency, entries }: Row): Template => ({
  ...{ name, about, path, currency },
  entries: storedEntries.parse(entries),
});

/** What the catalogue asks first of the entries that a template names, as it says today. */
const ASKED = sql<AskedFirst[]>`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'of', c.id, 'name', coalesce(first.name, needed ->> 'name'), 'id', first.id)), '[]')
  from jsonb_array_elements(${planTemplates.entries}) entry
  join credentials c on c.id = (entry ->> 'credentialId')::uuid and c.owner_id is null
  cross join jsonb_array_elements(c.prerequisites) needed
  left join credentials first on first.seed_key = needed ->> 'seedKey'
  where needed ->> 'kind' = 'credential')`;

const NOTHING = sql<unknown[]>`'[]'::jsonb`;

/**
 * All templates of the actor, by name, also those set aside; each with what waits for an answer of `clientId`, where
 * one is named. One query.
 */
export async function readTemplates(tx: Database, actor: Actor, clientId: string | null = null) {
  const waiting = clientId === null ? NOTHING : WAITING(actor, sql`${clientId}::uuid`);
  const rows = await tx
    .select({ ...getTableColumns(planTemplates), asked: ASKED, waiting })
    .from(planTemplates)
    .where(eq(planTemplates.coachId, actor.userId))
    .orderBy(asc(planTemplates.name), asc(planTemplates.id));
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    isRemoved: row.removedAt !== null,
    canTakeBack: row.previous !== null,
    template: templateOf(row),
    asked: row.asked,
    waiting: row.waiting.flatMap(waitingOf),
  }));
}

/** The same of one template. */
export async function readAsked(tx: Database, templateId: string): Promise<readonly AskedFirst[]> {
  const rows = await tx
    .select({ asked: ASKED })
    .from(planTemplates)
    .where(eq(planTemplates.id, templateId));
  return rows.flatMap(({ asked }) => asked);
}

/** One template of the actor's own, its row locked to the end of the transaction; null where there is none. */
export async function lockTemplate(tx: Database, actor: Actor, templateId: string) {
  const [row] = await tx
    .select()
    .from(planTemplates)
    .where(and(eq(planTemplates.id, templateId), eq(planTemplates.coachId, actor.userId)))
    .for("update");
  return row ?? null;
}

/** The same as it was seen, by its version. Throws NotFound, or Conflict where it was changed since. */
export async function lockSeenTemplate(
  tx: Database,
  actor: Actor,
  seen: { templateId: string; version: number },
): Promise<Template> {
  const row = await lockTemplate(tx, actor, seen.templateId);
  if (!row || row.removedAt) throw new NotFound("template");
  if (row.version !== seen.version)
    throw new Conflict("You have changed the template since. Look at the difference again.");
  return templateOf(row);
}
