import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { asActorOnce } from "@/db/client";
import { revisions } from "@/db/schema";
import type { Grant } from "@/lib/accounts/domain/grant";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { storedSnapshot } from "@/lib/planner/domain/stored-snapshot";
import { comparedOf, NOW } from "@/lib/planner/domain/versions/versions";
import { wasAndIs } from "@/lib/planner/domain/versions/was-and-is";
import { canViewRevision } from "@/lib/planner/policy";
import { now } from "@/lib/platform/clock";
import { getPlan } from "./get-plan";
import { described } from "./revisions";

/** More than these are not offered. */
const MOST = 100;

type Asked = { planId: string; a: string | null; b: string | null; grants?: readonly Grant[] };

/**
 * The kept versions of a plan that `actor` may see, latest first, and how two of them (or the plan as it stands)
 * differ, in words and on the timeline. `grants` as `getPlan` knows them. Throws NotFound.
 */
export const compareVersions = (actor: Actor, { planId, grants = [], ...asked }: Asked) =>
  asActorOnce(actor, async (tx) => {
    const { snapshot, clientId, canEdit, version } = await getPlan(actor, planId, grants);
    const wanted = sql.join(
      [asked.a, asked.b].map((id) => sql`${id}`),
      sql`, `,
    );
    const rows = await tx
      .select({
        id: revisions.id,
        number: revisions.number,
        reason: revisions.reason,
        createdAt: revisions.createdAt,
        // The two that are asked for, and the latest, which stands for what is not.
        snapshot: sql<unknown>`case when ${revisions.id}::text in (${wanted})
          or row_number() over (order by ${revisions.number} desc) = 1 then ${revisions.snapshot} end`,
      })
      .from(revisions)
      .where(eq(revisions.planId, planId))
      .orderBy(desc(revisions.number))
      .limit(MOST);
    const at = now();
    const seen = rows.filter((row) => canViewRevision(actor, { ...row, clientId, grants }, at));
    const versions = seen.map(({ snapshot: _kept, ...row }) => row);
    const compared = comparedOf(versions, asked);
    if (!compared) throw new NotFound("revision");
    const snapshotOf = (id: string) =>
      id === NOW ? snapshot : storedSnapshot(seen.find((row) => row.id === id)?.snapshot);
    const plan = { id: planId, title: snapshot.title, version, canEdit };
    if (compared.from === null) return { plan, versions, compared: null };
    const [before, after] = [snapshotOf(compared.from), snapshotOf(compared.to)];
    return {
      plan,
      versions,
      compared: {
        ...{ from: compared.from, to: compared.to },
        startsIn: Math.min(before.startsIn, after.startsIn),
        changes: await described(tx, before, after),
        moves: wasAndIs(before, after),
      },
    };
  });
