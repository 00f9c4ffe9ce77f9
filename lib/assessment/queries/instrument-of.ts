import "server-only";
import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { instrumentVersions } from "@/db/schema";
import { storedDefinition } from "@/lib/assessment/domain/instrument-schema";
import { provisionalVersion } from "@/lib/assessment/domain/provisional-version";
import { publishedFrom } from "@/lib/assessment/domain/published-from";
import type { PublishedInstrument } from "@/lib/assessment/domain/published-instrument";

/** The language that new sittings are offered in. */
const LANGUAGE = "en";

// A published version never changes, so each is read and checked once per process.
const known = new Map<string, PublishedInstrument>();

/** The version of that id with its numbers. An unknown one is a fault of this installation, never guessed. */
export async function instrumentOf(tx: Database, id: string): Promise<PublishedInstrument> {
  const here = provisionalVersion(id) ?? known.get(id);
  if (here) return here;
  const [row] = await tx
    .select({ name: instrumentVersions.instrument, definition: instrumentVersions.definition })
    .from(instrumentVersions)
    .where(eq(instrumentVersions.id, id));
  if (!row) throw new Error(`This installation does not know the instrument ${id}.`);
  const read = storedDefinition.safeParse(row.definition);
  if (!read.success || read.data.id !== id)
    throw new Error(`The stored instrument ${id} cannot be read.`);
  const published = publishedFrom(row.name, read.data);
  known.set(id, published);
  return published;
}

/** The version that new sittings of a language are made with and scored under. */
export async function activeInstrument(
  tx: Database,
  language = LANGUAGE,
): Promise<PublishedInstrument> {
  const [active] = await tx
    .select({ id: instrumentVersions.id })
    .from(instrumentVersions)
    .where(and(eq(instrumentVersions.language, language), instrumentVersions.isActive));
  if (!active) throw new Error(`No instrument is active for the language ${language}.`);
  return instrumentOf(tx, active.id);
}
