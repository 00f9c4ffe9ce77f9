import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { Judged, JudgedHeld } from "@/lib/planner/domain/credits/credits";
import { notLapsed } from "@/lib/planner/domain/credits/held-standing";
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
  status: string | null;
  birthMonth: number | null;
  ownRule: unknown;
};
type EntryRow = { id: string; seedKey: string | null; rule: unknown };
type ActivityRow = Judged<JudgedHeld>["activities"][number];

/** What a plan's client holds and did to keep it, and the entries that this and the plan's items name. One query. */
export async function readRenewalRows(tx: Database, planId: string) {
  const { rows } = await tx.execute<{
    held: HeldRow[];
    activities: ActivityRow[];
    entries: EntryRow[];
  }>(sql`
    with mine as (select * from held_certifications where removed_at is null
      and client_id = (select client_id from plans where id = ${planId}))
    select
      coalesce((select json_agg(json_build_object('id', id, 'itemId', item_id, 'credentialId', credential_id,
        'title', title, 'awardedOn', awarded_on, 'expiresOn', expires_on, 'status', status,
        'birthMonth', birth_month,         'ownRule', renewal_rule) order by title, id) from mine), '[]') as "held",
      coalesce((select json_agg(json_build_object('doneOn', a.done_on, 'minutes', a.minutes, 'amount', a.amount,
        'unit', a.unit, 'category', a.category, 'task', a.task, 'shares', (
          select coalesce(json_agg(json_build_object('certificationId', s.certification_id, 'weight', s.weight)), '[]')
          from credit_allocations s where s.activity_id = a.id)))
        from credit_activities a where a.removed_at is null
          and a.client_id = (select client_id from plans where id = ${planId})), '[]') as "activities",
      coalesce((select json_agg(json_build_object('id', id, 'seedKey', seed_key, 'rule', renewal_rule))
        from credentials where renewal_rule is not null and id in (
          select credential_id from mine union
          select credential_id from plan_items where plan_id = ${planId} and kind = 'certification'
            and status in ('planned', 'in progress'))), '[]') as "entries"`);
  return rows[0] ?? { held: [], activities: [], entries: [] };
}

type Rows = Awaited<ReturnType<typeof readRenewalRows>>;

/** What falls due inside a plan from `today` on: of what its client holds and has not let lapse, and of what it plans. */
export function renewalsOf(
  { held, activities, entries }: Rows,
  { items, startsIn }: Pick<PlanSnapshot, "items" | "startsIn">,
  today: string,
): RenewalDue[] {
  const entryOf = (id: string | null) => entries.find((entry) => entry.id === id);
  const own = held.map((one) => {
    const entry = entryOf(one.credentialId) ?? null;
    const rule = knownRule(one.ownRule) ?? knownRule(entry?.rule);
    return { ...one, entry, rule, heldId: one.id, seedKey: entry?.seedKey ?? null };
  });
  const alive: Renewing[] = notLapsed({ held: own, activities }, today);
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
  return renewalDates([...alive, ...planned], { from: today, to: lastDayOf(startsIn), birthMonth });
}
