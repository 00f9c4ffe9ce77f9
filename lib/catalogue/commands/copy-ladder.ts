import "server-only";
import { asc, eq, isNull } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { jobFamilies, ladderRungs, ladders } from "@/db/schema";
import type { Ladder } from "@/lib/catalogue/domain/ladder";
import type { CopyLadderInput } from "@/lib/catalogue/domain/ladder-schema";
import { canPublishLadders, canSeeLadder } from "@/lib/catalogue/policy";
import type { Actor } from "@/lib/kernel/actor";
import { Forbidden, NotFound, Refused } from "@/lib/kernel/errors";
import { addSteps, readSteps } from "./open-ladder";

/** More ladders than anybody has employers; keeps one account from filling the disk. */
const MOST_LADDERS = 50;

/**
 * Copies a family's ladder or another copy, to be edited; answers its id. `forAll`: it is the operator's, and
 * everybody sees it. Throws NotFound, Forbidden, or Refused when there are too many.
 */
export const copyLadder = (actor: Actor, input: CopyLadderInput): Promise<{ id: string }> =>
  asActor(actor, async (tx) => {
    if (input.forAll && !canPublishLadders(actor))
      throw new Forbidden("Only your operator makes ladders for everybody.");
    const source = input.ladderId
      ? await copied(tx, actor, input.ladderId)
      : await ofFamily(tx, input.family ?? "");
    const ownerId = input.forAll ? null : actor.userId;
    const mine = ownerId ? eq(ladders.ownerId, ownerId) : isNull(ladders.ownerId);
    if ((await tx.$count(ladders, mine)) >= MOST_LADDERS)
      throw new Refused(`There are ${MOST_LADDERS} such ladders already: delete one first.`);
    const { slug: family, branchLevel, note } = source;
    const [made] = await tx
      .insert(ladders)
      .values({ ownerId, family, name: input.name, branchLevel, note })
      .returning({ id: ladders.id });
    if (!made) throw new Error("no ladder was inserted");
    await addSteps(tx, made.id, source.rungs);
    return made;
  });

type Source = Omit<Ladder, "name"> & { note: string };

async function copied(tx: Database, actor: Actor, ladderId: string): Promise<Source> {
  const [row] = await tx.select().from(ladders).where(eq(ladders.id, ladderId));
  if (!row || !canSeeLadder(actor, row)) throw new NotFound("ladder");
  const { family, branchLevel, note } = row;
  return { slug: family, branchLevel, note, rungs: await readSteps(tx, ladderId) };
}

async function ofFamily(tx: Database, family: string): Promise<Source> {
  const [row] = await tx.select().from(jobFamilies).where(eq(jobFamilies.slug, family));
  if (!row) throw new NotFound("ladder");
  const rungs = await tx
    .select({
      track: ladderRungs.track,
      level: ladderRungs.level,
      title: ladderRungs.title,
      occupationCode: ladderRungs.occupationCode,
    })
    .from(ladderRungs)
    .where(eq(ladderRungs.family, family))
    .orderBy(asc(ladderRungs.track), asc(ladderRungs.level));
  return { slug: family, branchLevel: row.branchLevel, note: "", rungs };
}
