import "server-only";
import { and, count, eq, ne } from "drizzle-orm";
import type { Database } from "@/db/client";
import { attempts, instrumentVersions } from "@/db/schema";
import { CURRENT_FORM } from "@/lib/assessment/domain/current-form";
import { instrumentDefinition } from "@/lib/assessment/domain/instrument-definition";

/** A connection as the tables' owner. */
type Owner = { transaction: <T>(work: (tx: Database) => Promise<T>) => Promise<T> };

/**
 * Brings the current form into the database, safe to run at every start.
 *
 * Published for the first time, it takes the place of an older provisional form, never that of a version with
 * numbers from answers; afterwards an operator's choice of version stands. A version that somebody has answered
 * is never rewritten: other words or numbers need another version.
 */
export async function publishInstrument(owner: Owner): Promise<void> {
  await owner.transaction(async (tx) => {
    if (await isNew(tx)) await takePlace(tx);
    else await keepUpToDate(tx);
  });
}

const { id, name, version, language, status } = CURRENT_FORM;
const here = eq(instrumentVersions.id, id);

async function isNew(tx: Database): Promise<boolean> {
  const definition = instrumentDefinition(CURRENT_FORM);
  const rows = await tx
    .insert(instrumentVersions)
    .values({ id, instrument: name, version, language, status, definition })
    .onConflictDoNothing()
    .returning({ id: instrumentVersions.id });
  return rows.length > 0;
}

async function takePlace(tx: Database): Promise<void> {
  const others = and(eq(instrumentVersions.language, language), ne(instrumentVersions.id, id));
  await tx
    .update(instrumentVersions)
    .set({ isActive: false })
    .where(and(others, eq(instrumentVersions.status, "provisional")));
  const [active] = await tx
    .select({ id: instrumentVersions.id })
    .from(instrumentVersions)
    .where(and(others, instrumentVersions.isActive));
  if (!active) await tx.update(instrumentVersions).set({ isActive: true }).where(here);
}

async function keepUpToDate(tx: Database): Promise<void> {
  const definition = instrumentDefinition(CURRENT_FORM);
  const [stored] = await tx
    .select({ definition: instrumentVersions.definition })
    .from(instrumentVersions)
    .where(here);
  if (sorted(stored?.definition) === sorted(definition)) return;
  const [used] = await tx
    .select({ times: count() })
    .from(attempts)
    .where(eq(attempts.instrumentVersionId, id));
  if (used && used.times > 0)
    throw new Error(
      `The instrument ${id} was answered already: give the changed form a new version.`,
    );
  await tx.update(instrumentVersions).set({ definition, status }).where(here);
}

/** One text per content: jsonb keeps no order of keys, and a last digit is not another number. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === "number") return Number(part.toPrecision(9));
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
