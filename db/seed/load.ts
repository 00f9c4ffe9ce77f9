import { createHash } from "node:crypto";
import { inArray, sql } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import * as schema from "@/db/schema";
import { readSeed, type Seed } from "./read-seed";

const { credentials, jobFamilies, ladderRungs } = schema;

/** A connection as the tables' owner, with `casing: "snake_case"`. */
type Owner = NodePgDatabase<typeof schema>;

/** What loading did to the credentials; `kept` are entries an operator edited and the seed now differs from. */
export type LoadReport = { added: number; changed: number; kept: string[]; retired: number };

const fingerprint = (row: object) => createHash("sha256").update(JSON.stringify(row)).digest("hex");

/**
 * Brings the starter catalogue into the database, in one transaction; safe to run at every start and twice at once.
 * A row is written only when its seed changed and no operator edited it; one that left the seed is retired, not removed,
 * since plans may name it.
 *
 * @throws Error when the seed has faults (see `readSeed`): nothing is loaded then
 */
export function loadSeed(owner: Owner, seed: Seed = readSeed()): Promise<LoadReport> {
  return owner.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('fairlead-seed'))`);
    const known = await tx
      .select({
        key: credentials.seedKey,
        hash: credentials.seedHash,
        editedAt: credentials.editedAt,
        status: credentials.status,
      })
      .from(credentials)
      .where(sql`${credentials.seedKey} is not null`);
    await loadLadders(tx, seed);

    const before = new Map(known.map((row) => [row.key, row]));
    const report: LoadReport = { added: 0, changed: 0, kept: [], retired: 0 };
    for (const row of seed.credentials) {
      const seedHash = fingerprint(row);
      const old = before.get(row.seedKey);
      before.delete(row.seedKey);
      if (old?.hash === seedHash) continue;
      if (old?.editedAt) {
        report.kept.push(row.seedKey);
        continue;
      }
      const values = { ...row, seedHash, updatedAt: sql`now()` };
      await tx
        .insert(credentials)
        .values(values)
        .onConflictDoUpdate({ target: credentials.seedKey, set: values });
      if (old) report.changed += 1;
      else report.added += 1;
    }
    report.retired = await retire(tx, [...before.values()]);
    return report;
  });
}

type Transaction = Parameters<Parameters<Owner["transaction"]>[0]>[0];
type Gone = { key: string | null; editedAt: Date | null; status: string };

async function retire(tx: Transaction, gone: Gone[]): Promise<number> {
  const keys = gone.flatMap(({ key, editedAt, status }) =>
    key !== null && !editedAt && status !== "retired" ? [key] : [],
  );
  if (keys.length > 0)
    await tx
      .update(credentials)
      .set({ status: "retired", seedHash: null, updatedAt: sql`now()` })
      .where(inArray(credentials.seedKey, keys));
  return keys.length;
}

/** What people edit are copies: when anything differs here, the families' own ladders are written anew as a whole. */
async function loadLadders(tx: Transaction, seed: Seed): Promise<void> {
  const families = await tx.select().from(jobFamilies);
  const rungs = await tx.select().from(ladderRungs);
  const words = (rows: readonly object[]) =>
    rows
      .map((row) => JSON.stringify(Object.entries(row).sort()))
      .sort()
      .join();
  if (words(families) === words(seed.families) && words(rungs) === words(seed.rungs)) return;

  for (const family of seed.families)
    await tx
      .insert(jobFamilies)
      .values(family)
      .onConflictDoUpdate({ target: jobFamilies.slug, set: family });
  await tx.delete(ladderRungs);
  await tx.insert(ladderRungs).values(seed.rungs);
}
