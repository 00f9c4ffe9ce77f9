import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import {
  lastDayOf,
  plannedAward,
  type RenewalDue,
  type Renewing,
  renewalDates,
} from "@/lib/planner/domain/credits/renewal-dates";
import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";
import { knownRule } from "./read-credits";

type HeldRow = {
  id: string;
  itemId: string | null;
  credentialId: string | null;
  title: string;
  awardedOn: string;
  expiresOn: string | null;
  birthMonth: number | null;
  ownRule: unknown;
};
type EntryRow = { id: string; seedKey: string | null; rule: unknown };

/** What a client holds, and the entries that this and the plan's items name. One query. */
async function readRows(tx: Database, plan: { id: string; clientId: string }) {
  const { rows } = await tx.execute<{ held: HeldRow[]; entries: EntryRow[] }>(sql`
    with mine as (select * from held_certifications where client_id = ${plan.clientId} and removed_at is null)
    select
      coalesce((select json_agg(json_build_object('id', id, 'itemId', item_id, 'credentialId', credential_id,
        'title', title, 'awardedOn', awarded_on, 'expiresOn', expires_on, 'birthMonth', birth_month,
        'ownRule', renewal_rule) order by title, id) from mine), '[]') as "held",
      coalesce((select json_agg(json_build_object('id', id, 'seedKey', seed_key, 'rule', renewal_rule))
        from credentials where renewal_rule is not null and id in (
          select credential_id from mine union
          select credential_id from plan_items where plan_id = ${plan.id} and kind = 'certification'
            and status in ('planned', 'in progress'))), '[]') as "entries"`);
  return rows[0] ?? { held: [], entries: [] };
}

type Plan = { id: string; clientId: string } & (
  | { snapshot: PlanSnapshot }
  | Pick<PlanSnapshot, "items" | "startsIn">
);

/** What falls due inside a plan from `today` on: of what its client holds, and of what it plans. One query. */
export async function readRenewals(tx: Database, plan: Plan, today: string): Promise<RenewalDue[]> {
  const { items, startsIn } = "snapshot" in plan ? plan.snapshot : plan;
  const { held, entries } = await readRows(tx, plan);
  const entryOf = (id: string | null) => entries.find((entry) => entry.id === id);
  const own = held.map((one): Renewing => {
    const entry = entryOf(one.credentialId);
    return {
      ...one,
      heldId: one.id,
      seedKey: entry?.seedKey ?? null,
      rule: knownRule(one.ownRule) ?? knownRule(entry?.rule),
    };
  });
  const isEarned = (item: PlanItem) => held.some(({ itemId }) => itemId === item.id);
  const planned = items.flatMap((item): Renewing[] => {
    const awardedOn = plannedAward(item);
    const entry = entryOf(item.credentialId);
    if (awardedOn === null || !entry || isEarned(item)) return [];
    const { title, id } = item;
    const rule = knownRule(entry.rule);
    return [
      { title, awardedOn, expiresOn: null, rule, seedKey: entry.seedKey, heldId: null, itemId: id },
    ];
  });
  const birthMonth = held.find((one) => one.birthMonth !== null)?.birthMonth ?? null;
  return renewalDates([...own, ...planned], { from: today, to: lastDayOf(startsIn), birthMonth });
}
