import "server-only";
import { eq, isNull, or, type SQL } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { credentials } from "@/db/schema";
import type { EntrySummary } from "@/lib/catalogue/domain/catalogue-entry";
import type { Range } from "@/lib/catalogue/domain/range-words";
import type { Actor } from "@/lib/kernel/actor";

/** Who reads: an actor, or a transaction that is already theirs. */
export type Reader = Actor | Database;

export const reading = <T>(reader: Reader, work: (tx: Database) => Promise<T>): Promise<T> =>
  "userId" in reader ? asActor(reader, work) : work(reader);

/** `canSeeEntry` in SQL. */
export const visibleTo = (actor: Actor): SQL | undefined =>
  or(isNull(credentials.ownerId), eq(credentials.ownerId, actor.userId));

export const summaryColumns = {
  id: credentials.id,
  ownerId: credentials.ownerId,
  kind: credentials.kind,
  abbreviation: credentials.abbreviation,
  name: credentials.name,
  provider: credentials.provider,
  path: credentials.path,
  industries: credentials.industries,
  level: credentials.level,
  hoursMin: credentials.hoursMin,
  hoursMax: credentials.hoursMax,
  feeMinMinor: credentials.feeMinMinor,
  feeMaxMinor: credentials.feeMaxMinor,
  currency: credentials.currency,
  renewalMonths: credentials.renewalMonths,
  gradeRenewal: credentials.gradeRenewal,
  gradeFee: credentials.gradeFee,
  verifiedOn: credentials.verifiedOn,
  status: credentials.status,
};

type SummaryRow = Pick<typeof credentials.$inferSelect, keyof typeof summaryColumns>;

/** A row as the screens may see it: ranges as pairs, and whether it is private instead of whose. */
export function asSummary(row: SummaryRow): EntrySummary {
  const { ownerId, hoursMin, hoursMax, feeMinMinor, feeMaxMinor, ...rest } = row;
  return {
    ...rest,
    isOwn: ownerId !== null,
    hours: range(hoursMin, hoursMax),
    fee: range(feeMinMinor, feeMaxMinor),
  };
}

const range = (min: number | null, max: number | null): Range | null =>
  min === null || max === null ? null : { min, max };
