import "server-only";
import { eq, inArray } from "drizzle-orm";
import { asActorOnce, type Database } from "@/db/client";
import { credentials, itemOrigins } from "@/db/schema";
import { renewalRule } from "@/lib/catalogue/domain/renewal-rule-schema";
import { readOccupationTitles } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { changeWords } from "@/lib/planner/domain/change-words";
import { diffPlans } from "@/lib/planner/domain/diff-plans";
import { otherTargets } from "@/lib/planner/domain/other-targets";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { alignItems, type Origins } from "@/lib/planner/domain/scenarios/align-items";
import { leavingByYear, scenarioFigures } from "@/lib/planner/domain/scenarios/compare-scenarios";
import type { KnownCertification } from "@/lib/planner/domain/scenarios/owned-certifications";
import type { Scenario } from "@/lib/planner/domain/scenarios/scenario";
import { knownRange } from "./credits/read-credits";
import { readScenarios, snapshotOf } from "./read-plan";

/**
 * The actor's scenarios side by side: those asked for, in that order, or all of them with the active one first. The
 * first is what the others are held against. Five queries at most.
 */
export const compareScenarios = (actor: Actor, asked: readonly Scenario[]) =>
  asActorOnce(actor, async (tx) => {
    const all = (await readScenarios(tx, actor)).filter(({ removedAt }) => removedAt === null);
    const chosen = asked.flatMap((letter) => all.filter(({ scenario }) => scenario === letter));
    const rows = chosen.length > 1 ? chosen : all.toSorted(activeFirst);
    const plans = rows.map((row) => ({ row, plan: snapshotOf(row) }));
    const known = await readKnown(
      tx,
      plans.flatMap(({ plan }) => plan.items.flatMap(({ credentialId }) => credentialId ?? [])),
    );
    const origins = await readOrigins(tx, actor);
    const [first, second] = plans;
    if (!first || !second) return { all: all.map(named), columns: [], differences: [] };
    const occupations = await readOccupationTitles(
      tx,
      plans.flatMap(({ plan }) => otherTargets(first.plan, plan)),
    );
    return {
      all: all.map(named),
      columns: plans.map((one) => {
        const other = one === first ? second : first;
        return {
          ...named(one.row),
          plan: one.plan,
          other: other.row.scenario,
          figures: scenarioFigures(one.plan, known),
          leaving: leavingByYear(one.plan, other.plan, origins),
        };
      }),
      differences: plans.slice(1).map(({ row, plan }) => ({
        scenario: row.scenario,
        words: differenceWords(first.plan, alignItems(plan, first.plan, origins), occupations),
      })),
    };
  });

type Row = { id: string; scenario: Scenario; title: string; isActive: boolean };
const named = ({ id, scenario, title, isActive }: Row) => ({ id, scenario, title, isActive });
const activeFirst = (a: Row, b: Row) => Number(b.isActive) - Number(a.isActive);

/** What differs in words; where an item stands in the list is no difference between two plans. */
function differenceWords(
  from: PlanSnapshot,
  to: PlanSnapshot,
  occupations: ReadonlyMap<string, string>,
): string[] {
  const titles = new Map([...from.items, ...to.items].map(({ id, title }) => [id, title]));
  return diffPlans(from, to)
    .filter(({ kind }) => kind !== "reordered")
    .map((change) => changeWords(change, { currency: to.currency, titles, occupations }));
}

async function readOrigins(tx: Database, actor: Actor): Promise<Origins> {
  const rows = await tx
    .select({ itemId: itemOrigins.itemId, originId: itemOrigins.originId })
    .from(itemOrigins)
    .where(eq(itemOrigins.clientId, actor.userId));
  return new Map(rows.map(({ itemId, originId }) => [itemId, originId]));
}

async function readKnown(tx: Database, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, KnownCertification>();
  const rows = await tx
    .select({
      id: credentials.id,
      kind: credentials.kind,
      seedKey: credentials.seedKey,
      feeMinMinor: credentials.feeMinMinor,
      feeMaxMinor: credentials.feeMaxMinor,
      hoursMin: credentials.hoursMin,
      hoursMax: credentials.hoursMax,
      currency: credentials.currency,
      rule: credentials.renewalRule,
      gradeFee: credentials.gradeFee,
      gradeRenewal: credentials.gradeRenewal,
    })
    .from(credentials)
    .where(inArray(credentials.id, [...new Set(ids)]));
  return new Map(
    rows.flatMap(({ kind, feeMinMinor, feeMaxMinor, hoursMin, hoursMax, rule, ...row }) =>
      kind === "certification"
        ? [
            [
              row.id,
              {
                ...row,
                fee: knownRange(feeMinMinor, feeMaxMinor),
                hours: knownRange(hoursMin, hoursMax),
                rule: renewalRule.safeParse(rule).data ?? null,
              },
            ] as const,
          ]
        : [],
    ),
  );
}
