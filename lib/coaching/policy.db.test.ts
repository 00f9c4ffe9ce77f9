import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { asActor, type Database } from "@/db/client";
import {
  attempts,
  cohortMembers,
  cohorts,
  engagements,
  instrumentVersions,
  planItems,
  plans,
  profiles,
  responses,
  results,
  reviewComments,
  reviews,
  revisions,
} from "@/db/schema";
import {
  aCohort,
  aComment,
  aGrant,
  anEngagement,
  anInvitation,
  aReview,
} from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor, aUser } from "@/db/testing/factories";
import { ACTORS, type ActorKind, type Resource, verbs } from "@/db/testing/matrix";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import type { Scope } from "@/lib/accounts/domain/scope";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { createRevision } from "@/lib/planner/commands/create-revision";
import { getPlan, getRevision } from "@/lib/planner/queries";
import { getClient, getPlanReviews, getReview, listClients, listReviews } from "./queries";
import { visitClient } from "./queries/visit-client";

type World = {
  ada: Actor;
  cast: Record<ActorKind, Actor>;
  planId: string;
  revisionId: string;
  attemptId: string;
  /** In which Ada is counted. */
  cohortId: string;
  /** One review per coach of the cast, since a review is addressed to one coach. */
  review: Record<ActorKind, string>;
};

const SCOPES = ["profile", "results", "responses", "plan"] as const;
const coachActor = () => anActor({ name: "Ben", roles: ["client", "coach"] });
let world: World;

/** A coach of Ada's with grants of `scopes`, each made different by `over`. */
async function coachWith(
  ada: Actor,
  {
    scopes,
    over = {},
    ended = false,
  }: { scopes: readonly Scope[]; over?: object; ended?: boolean },
): Promise<Actor> {
  const coach = await coachActor();
  const parties = { clientId: ada.userId, coachId: coach.userId };
  const engagement = await anEngagement({
    ...parties,
    ...(ended && { endedAt: new Date(), endedBy: "client" as const }),
  });
  for (const scope of scopes) await aGrant(engagement, { scope, ...over });
  return coach;
}

async function anAttempt(clientId: string): Promise<string> {
  const id = "test/v0/en";
  const version = { id, instrument: "test", version: "v0", language: "en", definition: {} };
  await owner
    .insert(instrumentVersions)
    .values({ ...version, status: "provisional" })
    .onConflictDoNothing();
  const [attempt] = await owner
    .insert(attempts)
    .values({ clientId, instrumentVersionId: id, seed: 1, itemOrder: [], state: "submitted" })
    .returning();
  if (!attempt) throw new Error("no attempt");
  await owner.insert(responses).values({ attemptId: attempt.id, clientId, itemId: "a", value: 1 });
  const scored = { scoringVersion: "1", verdict: "exploring", score: {} };
  await owner
    .insert(results)
    .values({ attemptId: attempt.id, clientId, instrumentVersionId: id, ...scored });
  return attempt.id;
}

beforeAll(async () => {
  const ada = await anActor();
  const plan = await aPlan({ clientId: ada.userId });
  await aPlanItem(plan);
  await owner.insert(profiles).values({ userId: ada.userId, currentRole: "Engineer" });
  const past = { revokedAt: new Date() };
  const runOut = { expiresAt: new Date(Date.now() - 1000) };
  const stranger = await coachActor();
  await anInvitation({ clientId: ada.userId, email: (await aUser()).email });
  const cast: Record<ActorKind, Actor> = {
    owner: ada,
    "other client": await anActor(),
    coach: await coachWith(ada, { scopes: SCOPES }),
    "coach, other scope": await coachWith(ada, { scopes: ["check-ins", "evidence"] }),
    "coach, revoked": await coachWith(ada, { scopes: SCOPES, over: past }),
    "coach, ended": await coachWith(ada, { scopes: SCOPES, ended: true }),
    "stranger coach": stranger,
    admin: await anActor({ roles: ["client", "admin"] }),
  };
  const expired = await coachWith(ada, { scopes: SCOPES, over: runOut });
  const { id: revisionId } = await createRevision(ada, plan.id, "test");
  const made = { planId: plan.id, revisionId, clientId: ada.userId };
  const review: Partial<Record<ActorKind, string>> = {};
  for (const kind of ACTORS) {
    const coachId = kind === "owner" ? expired.userId : cast[kind].userId;
    review[kind] = (await aReview({ ...made, coachId })).id;
  }
  const attemptId = await anAttempt(ada.userId);
  const { id: cohortId } = await aCohort();
  await owner.insert(cohortMembers).values({ clientId: ada.userId, cohortId });
  world = {
    ada,
    cast,
    planId: plan.id,
    revisionId,
    attemptId,
    cohortId,
    review: review as Record<ActorKind, string>,
  };
});

const mayRead = (resource: Resource, kind: ActorKind) =>
  verbs(resource, kind).split(" ").includes("read");

/** Rows of a client's table that a raw, unfiltered query gives the person: row-level security alone. */
const seen = (actor: Actor, table: Parameters<typeof counting>[1]) =>
  asActor(actor, (tx) => counting(tx, table));
const counting = (
  tx: Parameters<Parameters<typeof asActor<number>>[1]>[0],
  table:
    | typeof plans
    | typeof profiles
    | typeof results
    | typeof responses
    | typeof planItems
    | typeof revisions
    | typeof attempts,
) => tx.$count(table);

/** Whether a query answers; anything but NotFound fails the test. */
async function answers(query: Promise<unknown>): Promise<boolean> {
  try {
    await query;
    return true;
  } catch (error) {
    if (error instanceof NotFound) return false;
    throw error;
  }
}

describe.each(ACTORS)("%s", (kind) => {
  it("sees in each table exactly what the matrix says", async () => {
    const actor = world.cast[kind];
    const tables = [
      ["profile", profiles],
      ["results", results],
      ["results", attempts],
      ["responses", responses],
      ["plan", plans],
      ["plan", planItems],
      ["plan", revisions],
    ] as const;
    for (const [resource, table] of tables)
      expect(await seen(actor, table), resource).toBe(mayRead(resource, kind) ? 1 : 0);
  });

  it("is answered by the plan's queries exactly when the database shows it", async () => {
    const actor = world.cast[kind];
    const expected = mayRead("plan", kind);
    expect(await answers(getPlan(actor, world.planId))).toBe(expected);
    expect(await answers(getRevision(actor, world.revisionId))).toBe(expected);
  });

  it("finds the engagement, and may end it, as the matrix says", async () => {
    const actor = world.cast[kind];
    const may = verbs("engagement", kind).split(" ");
    const about = eq(engagements.clientId, world.ada.userId);
    const rows = await asActor(actor, (tx) => tx.$count(engagements, about));
    expect(rows > 0).toBe(may.includes("see"));
    if (kind === "owner") return;
    const isListed = async (filter: "all" | "ended") => {
      const { clients } = await listClients(actor, {
        search: "",
        filter,
        after: null,
        today: "2027-05-10",
      });
      return clients.some(({ clientId }) => clientId === world.ada.userId);
    };
    expect(await isListed("all")).toBe(may.includes("end"));
    expect(await isListed("ended")).toBe(may.includes("see") && !may.includes("end"));
    expect(await answers(getClient(actor, world.ada.userId))).toBe(may.includes("end"));
  });

  it("visits the client's things by scope", async () => {
    const actor = world.cast[kind];
    for (const scope of SCOPES) {
      const visits = await answers(
        visitClient(actor, { clientId: world.ada.userId, scope }, async () => ({})),
      );
      expect(visits, scope).toBe(kind === "coach");
    }
  });

  it("sees a review addressed to them only with the plan, and in the list as on its page", async () => {
    const actor = world.cast[kind];
    const id = world.review[kind];
    const rows = await asActor(actor, (tx) => tx.$count(reviews, eq(reviews.id, id)));
    expect(rows).toBe(mayRead("review, requested", kind) ? 1 : 0);
    if (kind === "owner") return;
    const { reviews: listed } = await listReviews(actor, { filter: "open", after: null });
    expect(listed.map((review) => review.id)).toEqual(kind === "coach" ? [id] : []);
    expect(await answers(getReview(actor, id))).toBe(kind === "coach");
    expect(await answers(getPlanReviews(actor, world.planId))).toBe(false);
  });

  it("sees in which cohort the client is counted, says it, and leaves it, as the matrix says", async () => {
    const actor = world.cast[kind];
    const may = verbs("place in a cohort", kind).split(" ");
    const clientId = world.ada.userId;
    expect(await asActor(actor, (tx) => tx.$count(cohortMembers)), "see").toBe(
      may.includes("see") ? 1 : 0,
    );
    /** By raw SQL, undone: the next actor finds the world as it was. */
    const tried = async (work: (tx: Database) => Promise<unknown[]>) => {
      const seen: number[] = [];
      await asActor(actor, async (tx) => {
        seen.push((await work(tx)).length);
        throw new Error("undone");
      }).catch(() => undefined);
      return (seen[0] ?? 0) > 0;
    };
    const place = { clientId, cohortId: world.cohortId, placedBy: actor.userId };
    const update = { target: cohortMembers.clientId, set: { placedBy: actor.userId } };
    const placed = (tx: Database) =>
      tx.insert(cohortMembers).values(place).onConflictDoUpdate(update).returning();
    expect(await tried(placed), "place").toBe(may.includes("place"));
    const gone = await tried((tx) => tx.delete(cohortMembers).returning());
    expect(gone, "remove").toBe(may.includes("place") || may.includes("leave"));
    const named = (tx: Database) => tx.update(cohorts).set({ name: "Mine" }).returning();
    expect(await tried(named), "rename").toBe(kind === "admin");
  });

  it("cannot write over a review's words or approve past the policy, even by raw SQL", async () => {
    const actor = world.cast[kind];
    const approve = asActor(actor, async (tx) => {
      const changed = await tx
        .update(reviews)
        .set({ state: "approved", outcome: "approved" })
        .where(eq(reviews.clientId, world.ada.userId))
        .returning({ id: reviews.id });
      // Seen, then undone: the next actor finds the world as it was.
      throw new Error(`approved ${changed.length}`);
    });
    const message =
      kind === "owner"
        ? /row-level security|Failed query/
        : kind === "coach"
          ? "approved 1"
          : "approved 0";
    await expect(approve).rejects.toThrow(message);
    const note = asActor(actor, (tx) =>
      tx.execute(sql`update reviews set note = 'x', client_id = ${actor.userId}`),
    );
    await expect(note).rejects.toThrow();
  });
});

it("keeps a pending comment its author's, and a submitted one both sides'", async () => {
  const { ada, cast, review } = world;
  const desk = { id: review.coach, clientId: ada.userId, coachId: cast.coach.userId };
  const pending = await aComment(desk);
  const submitted = await aComment(desk, { isPending: false });
  for (const kind of ACTORS) {
    const rows = await asActor(cast[kind], (tx) =>
      tx.select({ id: reviewComments.id }).from(reviewComments).orderBy(reviewComments.createdAt),
    );
    const expected = [
      ...(mayRead("comment, pending", kind) ? [pending.id] : []),
      ...(mayRead("comment, submitted", kind) ? [submitted.id] : []),
    ];
    expect(
      rows.map(({ id }) => id),
      kind,
    ).toEqual(expected);
  }
  const rewrite = (actor: Actor) =>
    asActor(actor, (tx) =>
      tx
        .update(reviewComments)
        .set({ body: "Fine as it is" })
        .where(eq(reviewComments.id, submitted.id)),
    );
  await expect(rewrite(ada)).rejects.toThrow();
  await expect(rewrite(cast.coach)).rejects.toThrow();
});

it("reaches back only to the day a grant covers", async () => {
  const coach = await coachWith(world.ada, { scopes: SCOPES, over: { coversFrom: new Date() } });
  expect(await seen(coach, revisions)).toBe(0);
  expect(await seen(coach, results)).toBe(0);
  expect(await seen(coach, responses)).toBe(0);
  // The plan itself is what it is today.
  expect(await seen(coach, plans)).toBe(1);
  expect(await answers(getRevision(coach, world.revisionId))).toBe(false);
});

it("gives nobody anything without an actor", async () => {
  const nobody = { userId: "00000000-0000-4000-8000-000000000000", roles: [], timeZone: "UTC" };
  for (const table of [plans, profiles, results, responses, revisions])
    expect(await seen(nobody, table)).toBe(0);
});
