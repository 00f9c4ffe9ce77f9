import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { creditActivities } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import { activityForm } from "@/lib/planner/domain/credits/credit-forms";
import { ACTIVITY } from "@/lib/planner/queries/credits/read-credits";
import type { AddActivityInput, EditActivityInput } from "@/lib/planner/schema/credit-activity";
import { lockCredits, logCredit } from "./credit-log";
import { type ActivityImage, addShares, writeActivity } from "./images";

/** Writes an activity into the ledger; answers its id. Throws Refused. */
export const addActivity = (
  actor: Actor,
  input: AddActivityInput,
  today: string,
): Promise<string> =>
  asActor(actor, async (tx) => {
    await lockCredits(tx, actor);
    refuseFuture(input, today);
    return insertActivity(tx, actor, imageOf(input));
  });

/** Adds the row, its shares and its step. */
async function insertActivity(tx: Database, actor: Actor, image: ActivityImage): Promise<string> {
  const { isRemoved: _isRemoved, shares, ...fields } = image;
  const [row] = await tx
    .insert(creditActivities)
    .values({ ...fields, clientId: actor.userId })
    .returning({ id: creditActivities.id });
  if (!row) throw new Error("an activity was not stored");
  await addShares(tx, row.id, shares);
  await logCredit(tx, actor, {
    subject: "activity",
    rowId: row.id,
    label: `${image.title} added`,
    before: { ...image, isRemoved: true },
    after: image,
  });
  return row.id;
}

/** Rewrites an activity. Throws NotFound, Refused, or Conflict with what stands now. */
export const editActivity = (
  actor: Actor,
  input: EditActivityInput,
  today: string,
): Promise<number> =>
  asActor(actor, async (tx) => {
    const before = await openActivity(tx, actor, input);
    refuseFuture(input, today);
    const after = imageOf(input);
    await writeActivity(tx, input.activityId, after);
    const step = { subject: "activity", rowId: input.activityId } as const;
    await logCredit(tx, actor, { ...step, label: `${after.title} changed`, before, after });
    return input.version + 1;
  });

/** Takes an activity out of the ledger; undo brings it back. Throws NotFound or Conflict. */
export const removeActivity = (
  actor: Actor,
  input: { activityId: string; version: number },
): Promise<void> =>
  asActor(actor, async (tx) => {
    const before = await openActivity(tx, actor, input);
    const after = { ...before, isRemoved: true };
    await writeActivity(tx, input.activityId, after);
    const step = { subject: "activity", rowId: input.activityId } as const;
    await logCredit(tx, actor, { ...step, label: `${before.title} removed`, before, after });
  });

function refuseFuture({ doneOn }: { doneOn: string }, today: string): void {
  if (doneOn > today)
    throw new Refused("It has not happened yet: put it into your plan until then.", "doneOn");
}

const imageOf = (said: AddActivityInput): ActivityImage => ({
  doneOn: said.doneOn,
  title: said.title,
  provider: said.provider,
  minutes: said.minutes,
  amount: said.amount,
  unit: said.unit,
  category: said.category,
  task: said.task,
  notes: said.notes,
  shares: said.shares,
  isRemoved: false,
});

/** The activity as it stands, for its owner, at the version that was seen. */
async function openActivity(
  tx: Database,
  actor: Actor,
  { activityId, version }: { activityId: string; version: number },
): Promise<ActivityImage> {
  await lockCredits(tx, actor);
  const [row] = await tx
    .select(ACTIVITY)
    .from(creditActivities)
    .where(
      and(
        eq(creditActivities.id, activityId),
        eq(creditActivities.clientId, actor.userId),
        isNull(creditActivities.removedAt),
      ),
    );
  if (!row) throw new NotFound("activity");
  const { id: _id, version: stands, ...fields } = row;
  if (stands === version) return { ...fields, isRemoved: false };
  throw new Conflict("This activity was changed since you opened it.", {
    ...activityForm(fields),
    version: String(stands),
  });
}
