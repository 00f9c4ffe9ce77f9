import "server-only";
import { count, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { attempts, instrumentVersions } from "@/db/schema";
import { FORM_V0 } from "@/lib/assessment/domain/form-v0";
import { instrumentDefinition } from "@/lib/assessment/domain/instrument-definition";

/**
 * Brings the current form into the database, as the tables' owner; safe to run at every start.
 * A version that somebody has answered is never rewritten: other words or numbers need another version.
 */
export async function publishInstrument(owner: Database): Promise<void> {
  const { id, name, version, language, status } = FORM_V0;
  const definition = instrumentDefinition(FORM_V0);
  const row = { id, instrument: name, version, language, status, definition, isActive: true };
  const here = eq(instrumentVersions.id, id);
  await owner.insert(instrumentVersions).values(row).onConflictDoNothing();
  const [stored] = await owner
    .select({ definition: instrumentVersions.definition })
    .from(instrumentVersions)
    .where(here);
  if (sorted(stored?.definition) === sorted(definition)) return;
  const [used] = await owner
    .select({ times: count() })
    .from(attempts)
    .where(eq(attempts.instrumentVersionId, id));
  if (used && used.times > 0)
    throw new Error(
      `The instrument ${id} was answered already: give the changed form a new version.`,
    );
  await owner.update(instrumentVersions).set({ definition, status }).where(here);
}

/** One text per content: jsonb keeps no order of keys, and a last digit is not another number. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === "number") return Number(part.toPrecision(9));
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
