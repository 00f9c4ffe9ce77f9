import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { planTemplates } from "@/db/schema";
import type { Template } from "@/lib/coaching/domain/templates/template";
import { storedEntries } from "@/lib/coaching/schema/templates";
import type { Actor } from "@/lib/kernel/actor";

type Row = typeof planTemplates.$inferSelect;

/** A template as it says now. */
export const templateOf = ({ name, about, path, currency, entries }: Row): Template => ({
  ...{ name, about, path, currency },
  entries: storedEntries.parse(entries),
});

/** All templates of the actor, by name, also those set aside. */
export async function readTemplates(tx: Database, actor: Actor) {
  const rows = await tx
    .select()
    .from(planTemplates)
    .where(eq(planTemplates.coachId, actor.userId))
    .orderBy(asc(planTemplates.name), asc(planTemplates.id));
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    isRemoved: row.removedAt !== null,
    canTakeBack: row.previous !== null,
    template: templateOf(row),
  }));
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
