import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { asActor, type Database } from "@/db/client";
import {
  creditActivities,
  creditAllocations,
  creditChanges,
  evidence,
  heldCertifications,
} from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { aHeld, anActivity, aPieceOfEvidence } from "@/db/testing/credit-factories";
import { anActor } from "@/db/testing/factories";
import { ACTORS, type ActorKind, verbs } from "@/db/testing/matrix";
import type { Scope } from "@/lib/accounts/domain/scope";
import { listGrants } from "@/lib/accounts/queries";
import type { Actor } from "@/lib/kernel/actor";
import { canEditPlan, canViewEvidence, canViewPlan } from "@/lib/planner/policy";

// Row-level security alone, and the predicates beside it: both held to one table.

const now = new Date();
let cast: Record<"credits" | "evidence", Record<ActorKind, Actor>>;
let clientId = "";

/** Everybody of the table, for a resource that `scope` opens. */
async function castFor(
  owned: Actor,
  scope: Scope,
  other: Scope,
): Promise<Record<ActorKind, Actor>> {
  const coach = () => anActor({ roles: ["client", "coach"] });
  const engaged = async (given: { scope: Scope; revokedAt?: Date; endedAt?: Date }) => {
    const actor = await coach();
    const { endedAt, ...grant } = given;
    const ended = endedAt && { endedAt, endedBy: "client" as const };
    await aGrant(
      await anEngagement({ clientId: owned.userId, coachId: actor.userId, ...ended }),
      grant,
    );
    return actor;
  };
  return {
    owner: owned,
    "other client": await anActor(),
    coach: await engaged({ scope }),
    "coach, other scope": await engaged({ scope: other }),
    "coach, revoked": await engaged({ scope, revokedAt: now }),
    "coach, ended": await engaged({ scope, endedAt: now }),
    "stranger coach": await coach(),
    admin: await anActor({ roles: ["client", "admin"] }),
  };
}

beforeAll(async () => {
  const ada = await anActor();
  clientId = ada.userId;
  const held = await aHeld({ clientId });
  const activity = await anActivity({ clientId }, [held.id]);
  await aPieceOfEvidence({ clientId, activityId: activity.id });
  const image = { subject: "activity", rowId: activity.id, before: {}, after: {} } as const;
  await owner.insert(creditChanges).values({ clientId, seq: 1, label: "A course added", ...image });
  cast = {
    credits: await castFor(ada, "plan", "evidence"),
    evidence: await castFor(ada, "evidence", "plan"),
  };
});

const TABLES = {
  credits: [heldCertifications, creditActivities],
  evidence: [evidence],
} as const;

const may = (read: boolean, edit: boolean) =>
  [read && "read", edit && "edit"].filter(Boolean).join(" ");

const reach = (tx: Database, table: (typeof TABLES)["credits" | "evidence"][number]) => ({
  read: () => tx.select({ id: table.id }).from(table).where(eq(table.clientId, clientId)),
  edit: () =>
    tx
      .update(table)
      .set({ version: 1 })
      .where(eq(table.clientId, clientId))
      .returning({ id: table.id }),
});

describe.each(["credits", "evidence"] as const)("%s", (resource) => {
  it.each(ACTORS)("rows are read and changed by %s as the table says", async (kind) => {
    for (const table of TABLES[resource]) {
      const [read, edit] = await asActor(cast[resource][kind], async (tx) => {
        const door = reach(tx, table);
        return [(await door.read()).length > 0, (await door.edit()).length > 0];
      });
      expect(may(read ?? false, edit ?? false)).toBe(verbs(resource, kind));
    }
  });

  it.each(ACTORS)("the predicates say the same of %s", async (kind) => {
    const actor = cast[resource][kind];
    const grants = await listGrants(owner, clientId);
    const access = { clientId, grants, createdAt: now };
    const canView = resource === "credits" ? canViewPlan : canViewEvidence;
    expect(may(canView(actor, access, now), canEditPlan(actor, access))).toBe(
      verbs(resource, kind),
    );
  });
});

it("shows a coach nothing that was removed, no step of undo, and nothing from before the grant", async () => {
  const ada = await anActor();
  const gone = { clientId: ada.userId, removedAt: now };
  const held = await aHeld(gone);
  const { coach } = await castFor(ada, "plan", "evidence");
  const { coach: late } = await castFor(ada, "evidence", "plan");
  await aPieceOfEvidence({ clientId: ada.userId, certificationId: held.id, removedAt: now });
  const seen = await asActor(coach, async (tx) => [
    await tx.select().from(heldCertifications).where(eq(heldCertifications.id, held.id)),
    await tx.select().from(creditChanges).where(eq(creditChanges.clientId, clientId)),
  ]);
  expect(seen).toEqual([[], []]);
  const files = await asActor(late, (tx) =>
    tx.select().from(evidence).where(eq(evidence.clientId, ada.userId)),
  );
  expect(files).toEqual([]);
});

it("takes no row that hangs on somebody else's", async () => {
  const eve = await anActor();
  const { id: heldId } = await aHeld({ clientId });
  const { id: activityId } = await anActivity({ clientId });
  const mine = await anActivity({ clientId: eve.userId });
  const writes = [
    (tx: Database) =>
      tx
        .insert(creditAllocations)
        .values({ activityId: mine.id, certificationId: heldId, clientId: eve.userId }),
    (tx: Database) =>
      tx.insert(evidence).values({
        clientId: eve.userId,
        activityId,
        kind: "link",
        name: "x",
        url: "https://x.test",
      }),
    (tx: Database) =>
      tx.insert(heldCertifications).values({ clientId, title: "x", awardedOn: "2026-01-01" }),
    (tx: Database) => tx.delete(creditActivities).where(and(eq(creditActivities.id, mine.id))),
  ];
  for (const write of writes) await expect(asActor(eve, async (tx) => write(tx))).rejects.toThrow();
});
