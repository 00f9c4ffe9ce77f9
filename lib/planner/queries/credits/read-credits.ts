import "server-only";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { credentials, creditActivities, heldCertifications } from "@/db/schema";
import { renewalRule } from "@/lib/catalogue/domain/renewal-rule-schema";
import type {
  CreditActivity,
  CreditShare,
  Credits,
  Held,
} from "@/lib/planner/domain/credits/credits";

/** What is read of an entry. */
export const ENTRY = {
  id: credentials.id,
  ownerId: credentials.ownerId,
  seedKey: credentials.seedKey,
  renewalRule: credentials.renewalRule,
  renewalNote: credentials.renewalNote,
  renewalText: credentials.renewalText,
  gradeRenewal: credentials.gradeRenewal,
  gradeFee: credentials.gradeFee,
  source: credentials.source,
  verifiedOn: credentials.verifiedOn,
  feeMinMinor: credentials.feeMinMinor,
  feeMaxMinor: credentials.feeMaxMinor,
  hoursMin: credentials.hoursMin,
  hoursMax: credentials.hoursMax,
  currency: credentials.currency,
};
type EntryRow = Pick<typeof credentials.$inferSelect, keyof typeof ENTRY>;

const HELD = {
  id: heldCertifications.id,
  itemId: heldCertifications.itemId,
  title: heldCertifications.title,
  issuer: heldCertifications.issuer,
  awardedOn: heldCertifications.awardedOn,
  expiresOn: heldCertifications.expiresOn,
  licenceNumber: heldCertifications.licenceNumber,
  status: heldCertifications.status,
  birthMonth: heldCertifications.birthMonth,
  notes: heldCertifications.notes,
  version: heldCertifications.version,
  ownRule: heldCertifications.renewalRule,
  entry: ENTRY,
};

/** The one end that is known stands for both; null where nothing is. */
export function knownRange(min: number | null, max: number | null) {
  const [low, high] = [min ?? max, max ?? min];
  return low === null || high === null ? null : { min: low, max: high };
}

/** An entry as holdings know it. */
export const asEntry = (row: EntryRow): NonNullable<Held["entry"]> => ({
  id: row.id,
  seedKey: row.seedKey,
  renewalNote: row.renewalNote,
  renewalText: row.renewalText,
  gradeRenewal: row.gradeRenewal,
  gradeFee: row.gradeFee,
  source: row.source,
  verifiedOn: row.verifiedOn,
  fee: knownRange(row.feeMinMinor, row.feeMaxMinor),
  hours: knownRange(row.hoursMin, row.hoursMax),
  currency: row.currency,
});

/** A rule as it is stored; null for what is read no more. */
export const knownRule = (stored: unknown) => renewalRule.safeParse(stored).data ?? null;

/** What somebody holds, by name, with what the public catalogue says of it. */
export async function readHeld(tx: Database, clientId: string): Promise<Held[]> {
  const rows = await tx
    .select(HELD)
    .from(heldCertifications)
    // One's own entries are read by nobody else: what hangs on them was copied when they were chosen.
    .leftJoin(
      credentials,
      and(eq(credentials.id, heldCertifications.credentialId), isNull(credentials.ownerId)),
    )
    .where(and(eq(heldCertifications.clientId, clientId), isNull(heldCertifications.removedAt)))
    .orderBy(asc(heldCertifications.title), asc(heldCertifications.id));
  return rows.map(({ ownRule, entry, ...held }) => {
    const own = knownRule(ownRule);
    return {
      ...held,
      rule: own ?? knownRule(entry?.renewalRule),
      isOwnRule: own !== null || entry === null,
      entry: entry && asEntry(entry),
    };
  });
}

const shares = sql<CreditShare[]>`coalesce((
  select jsonb_agg(jsonb_build_object('certificationId', s.certification_id, 'weight', s.weight) order by s.certification_id)
  from credit_allocations s where s.activity_id = ${creditActivities.id}), '[]'::jsonb)`;

export const ACTIVITY = {
  id: creditActivities.id,
  doneOn: creditActivities.doneOn,
  title: creditActivities.title,
  provider: creditActivities.provider,
  minutes: creditActivities.minutes,
  amount: creditActivities.amount,
  unit: creditActivities.unit,
  category: creditActivities.category,
  task: creditActivities.task,
  notes: creditActivities.notes,
  version: creditActivities.version,
  shares,
};

/** Everything somebody did to keep what they hold, the latest first. */
const readActivities = (tx: Database, clientId: string): Promise<CreditActivity[]> =>
  tx
    .select(ACTIVITY)
    .from(creditActivities)
    .where(and(eq(creditActivities.clientId, clientId), isNull(creditActivities.removedAt)))
    .orderBy(desc(creditActivities.doneOn), desc(creditActivities.id));

/** Both together: what standing is reckoned from. Two queries. */
export const readCredits = async (tx: Database, clientId: string): Promise<Credits> => ({
  held: await readHeld(tx, clientId),
  activities: await readActivities(tx, clientId),
});
