import "server-only";
import { eq, sql } from "drizzle-orm";
import { asActorOnce, type Database } from "@/db/client";
import { planItems, planRequirements, plans, profiles } from "@/db/schema";
import { listStarterCredentials, readRoleAt, readVantage } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { PATHS, type Path } from "@/lib/kernel/path";
import type { PlanItem } from "@/lib/planner/domain/plan";
import { nextRung } from "@/lib/planner/domain/requirements/next-rung";
import {
  type RequirementState,
  requirements,
  type Said,
  type Suggested,
} from "@/lib/planner/domain/requirements/requirements";
import { canEditPlan } from "@/lib/planner/policy";

/** So many of each are suggested. */
const MOST_GAPS = 5;
const MOST_CREDENTIALS = 4;

/** What the next rung of the actor's own plan asks, and where each of it stands. Five queries. Throws NotFound. */
export const getRequirements = (actor: Actor, planId: string) =>
  asActorOnce(actor, async (tx) => {
    const plan = await readAsked(tx, planId);
    if (!plan || !canEditPlan(actor, plan)) throw new NotFound("plan");
    const rung = nextRung(plan.items);
    const suggested = [
      ...(await suggestGaps(tx, plan)),
      ...suggestYears(plan.items, rung),
      ...(await suggestCredentials(tx, plan)),
    ];
    const { targetRole } = plan;
    return { rung: rung?.title ?? (targetRole || null), ...requirements(suggested, plan.said) };
  });

type Item = Pick<PlanItem, "id" | "kind" | "title" | "status" | "startsIn" | "credentialId">;

const ITEMS = sql<
  Item[]
>`coalesce((select json_agg(json_build_object('id', i.id, 'kind', i.kind, 'title', i.title,
  'status', i.status, 'startsIn', i.starts_in, 'credentialId', i.credential_id))
  from ${planItems} i where i.plan_id = ${plans.id}), '[]')`;
const SAID = sql<
  Said[]
>`coalesce((select json_agg(json_build_object('key', r.key, 'title', r.title, 'state', r.state,
  'version', r.version) order by r.created_at, r.id)
  from ${planRequirements} r where r.plan_id = ${plans.id}), '[]')`;

async function readAsked(tx: Database, planId: string) {
  const [row] = await tx
    .select({
      clientId: plans.clientId,
      path: plans.path,
      family: plans.family,
      targetRole: plans.targetRole,
      targetOccupation: plans.targetOccupation,
      occupation: profiles.occupationCode,
      items: ITEMS,
      said: SAID,
    })
    .from(plans)
    .leftJoin(profiles, eq(profiles.userId, plans.clientId))
    .where(eq(plans.id, planId));
  return row ?? null;
}

type Asked = NonNullable<Awaited<ReturnType<typeof readAsked>>>;

/** The largest gaps between one's own occupation and the one aimed for; nothing while either is not known. */
async function suggestGaps(tx: Database, plan: Asked): Promise<Suggested[]> {
  const { occupation, targetOccupation } = plan;
  if (!occupation || !targetOccupation || occupation === targetOccupation) return [];
  const from = await readVantage(tx, occupation);
  const role = await readRoleAt(tx, targetOccupation, from);
  return (role?.grows ?? []).slice(0, MOST_GAPS).map(({ id, name, domain }) => ({
    ...{ key: `gap:${id}`, title: name, state: "missing" as const },
    detail: `${DOMAIN[domain]} that counts for more there than in your present work`,
  }));
}

const DOMAIN = { skill: "A skill", knowledge: "Knowledge", activity: "An activity" } as const;

/** Credentials usual on the path: planned or met as the plan's own items are. */
async function suggestCredentials(tx: Database, plan: Asked): Promise<Suggested[]> {
  const path: Path | readonly Path[] = plan.path === "hybrid" ? PATHS : plan.path;
  const entries = await listStarterCredentials(tx, { path, family: plan.family });
  return entries
    .filter(({ level }) => level !== "entry")
    .slice(0, MOST_CREDENTIALS)
    .map(({ id, name, abbreviation }) => ({
      ...{ key: `credential:${id}`, title: abbreviation ?? name, detail: "Usual on this path" },
      state: stateOf(plan.items.filter(({ credentialId }) => credentialId === id)),
    }));
}

function stateOf(items: readonly Item[]): RequirementState {
  if (items.some(({ status }) => status === "done")) return "met";
  return items.some(({ status }) => status !== "dropped") ? "planned" : "missing";
}

/** Time on the rung before: the role that the plan has before the next one. */
function suggestYears(items: readonly Item[], rung: Item | null): Suggested[] {
  const before = items.find(
    ({ kind, id, status }) => kind === "role" && id !== rung?.id && status === "done",
  );
  if (!rung) return [];
  const on = before ? `as ${before.title}` : "on your present rung";
  const detail = "Rungs are usually climbed after two years or so; verify with your employer";
  return [{ key: `years:${rung.id}`, title: `About two years ${on}`, detail, state: "planned" }];
}
