import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { credentials, planTemplates } from "@/db/schema";
import { entriesOfPlan } from "@/lib/coaching/domain/templates/entries-of-plan";
import type { Template } from "@/lib/coaching/domain/templates/template";
import { readSharedPlan } from "@/lib/coaching/queries/read-shared-plan";
import type { CreateTemplateInput, TemplateOfPlanInput } from "@/lib/coaching/schema/templates";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound, Refused } from "@/lib/kernel/errors";

const MOST = 100;

/** Makes an empty template of the actor's own; answers its id. Throws Refused. */
export const createTemplate = (actor: Actor, input: CreateTemplateInput): Promise<string> =>
  asActor(actor, (tx) => insert(tx, actor, { ...input, entries: [] }));

/**
 * Makes a template of items of a client's plan, with nothing personal of theirs; answers its id. Throws NotFound or Refused.
 */
export const createTemplateOfPlan = (
  actor: Actor,
  { clientId, itemIds, ...head }: TemplateOfPlanInput,
): Promise<string> =>
  asActor(actor, async (tx) => {
    const { plan } = await readSharedPlan(tx, actor, clientId);
    if (!plan) throw new NotFound("plan");
    const published = await readPublished(
      tx,
      plan.snapshot.items.flatMap(({ credentialId }) => credentialId ?? []),
    );
    const entries = entriesOfPlan(plan.snapshot, { itemIds, published, newId: randomUUID });
    if (entries.length === 0) throw new Refused("Choose at least one item", "itemIds");
    return insert(tx, actor, { ...head, currency: plan.snapshot.currency, entries });
  });

async function readPublished(tx: Database, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: credentials.id, name: credentials.name })
    .from(credentials)
    .where(and(inArray(credentials.id, ids), isNull(credentials.ownerId)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function insert(tx: Database, actor: Actor, template: Template): Promise<string> {
  if ((await tx.$count(planTemplates, eq(planTemplates.coachId, actor.userId))) >= MOST)
    throw new Refused(`You may keep at most ${MOST} templates.`, "name");
  const id = randomUUID();
  await tx.insert(planTemplates).values({ ...template, id, coachId: actor.userId });
  return id;
}
