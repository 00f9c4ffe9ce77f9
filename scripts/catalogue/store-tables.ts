import { arrayContains } from "drizzle-orm";
import { asActor } from "@/db/client";
import { users } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import type { DerivedTables } from "@/lib/catalogue/domain/release/derive-tables";
import {
  diffLines,
  diffSentences,
  dropSentences,
  peopleSentence,
} from "@/lib/catalogue/domain/release/diff-words";
import { diffReleases, type ReleaseDiff } from "@/lib/catalogue/domain/release/release-diff";
import { rowDrops, tableCounts } from "@/lib/catalogue/domain/release/table-counts";
import type { TableFiles } from "@/lib/catalogue/domain/release/table-files";
import { ReleaseFault } from "@/lib/catalogue/domain/release-files/faults";
import { readPresent } from "@/lib/catalogue/jobs/release/read-present";
import { storeRelease } from "@/lib/catalogue/jobs/release/store-release";
import { type AffectedPeople, peopleAt } from "@/lib/catalogue/queries/people-at";
import type { Say } from "./say";

type Given = { tables: DerivedTables; files: TableFiles; isDryRun: boolean };

/**
 * Compares the tables with the catalogue, says what would change, and unless it is a dry run puts them in use.
 *
 * @throws ReleaseFault where the release lost more rows than it may, or another one came in meanwhile
 */
export async function storeTables({ tables, files, isDryRun }: Given, say: Say): Promise<void> {
  const present = await readPresent(owner);
  const drops = rowDrops(present.counts, tableCounts(tables));
  if (drops.length > 0) throw new ReleaseFault(dropSentences(drops));
  const diff = diffReleases(present, tables);
  for (const line of [...diffSentences(diff), ...diffLines(diff), await peopleLine(diff)])
    say(line);
  if (isDryRun) return say("A dry run: nothing was changed.");
  const stored = await owner.transaction((tx) => storeRelease(tx, diff, files));
  if (stored === "stale")
    throw new ReleaseFault(["Another release was brought in meanwhile: start again."]);
  say(`O*NET ${tables.about.onet} is in use.`);
}

/** Counted as an admin would see it: fewer than five are not told apart here either. */
async function peopleLine(diff: ReleaseDiff): Promise<string> {
  const [admin] = await owner
    .select({ userId: users.id, roles: users.roles, timeZone: users.timeZone })
    .from(users)
    .where(arrayContains(users.roles, ["admin"]))
    .limit(1);
  if (!admin) return "People affected: not counted, as there is no admin yet.";
  const { rows } = await asActor(admin, (tx) => tx.execute<AffectedPeople>(peopleAt(diff)));
  const { removed = null, reclassified = null } = rows[0] ?? {};
  return peopleSentence(removed, reclassified);
}
