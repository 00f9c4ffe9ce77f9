import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { heldCertifications, planItems } from "@/db/schema";
import { keptRenewalRule } from "@/lib/catalogue/domain/own-renewal-rule";
import type { RenewalRule } from "@/lib/catalogue/domain/renewal-rule";
import { renewalRule } from "@/lib/catalogue/domain/renewal-rule-schema";
import { getCredential } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import { heldForm } from "@/lib/planner/domain/credits/credit-forms";
import type { AddHeldInput, EditHeldInput } from "@/lib/planner/schema/held";
import { lockCredits, logCredit } from "./credit-log";
import { type HeldImage, writeHeld } from "./images";

type Said = Omit<AddHeldInput, "credentialId" | "itemId">;

/** Writes down a certification that is held; answers its id. Throws NotFound or Refused. */
export const addHeld = (actor: Actor, input: AddHeldInput, today: string): Promise<string> =>
  asActor(actor, async (tx) => {
    await lockCredits(tx, actor);
    refuseFuture(input, today);
    const entry = input.credentialId ? await getCredential(actor, input.credentialId) : null;
    const ownRule = entry
      ? (entry.isOwn && entry.renewalRule) || null
      : keptRenewalRule(input, null);
    const image = imageOf(input, {
      credentialId: input.credentialId,
      itemId: await knownItem(tx, actor, input.itemId),
      renewalRule: ownRule,
    });
    return insertHeld(tx, actor, image);
  });

/** Adds the row and its step. */
async function insertHeld(tx: Database, actor: Actor, image: HeldImage): Promise<string> {
  const { isRemoved: _isRemoved, ...fields } = image;
  const [row] = await tx
    .insert(heldCertifications)
    .values({ ...fields, clientId: actor.userId })
    .returning({ id: heldCertifications.id });
  if (!row) throw new Error("a certification was not stored");
  await agreeOnBirthMonth(tx, actor, image);
  await logCredit(tx, actor, {
    subject: "certification",
    rowId: row.id,
    label: `${image.title} added`,
    before: { ...image, isRemoved: true },
    after: image,
  });
  return row.id;
}

/** Rewrites what is said of a held certification. Throws NotFound, Refused, or Conflict with what stands now. */
export const editHeld = (actor: Actor, input: EditHeldInput, today: string): Promise<number> =>
  asActor(actor, async (tx) => {
    const { before, version } = await openHeld(tx, actor, input);
    refuseFuture(input, today);
    const earlier = { rule: ruleIn(before), renewalMonths: null };
    const isOwn = before.credentialId === null || earlier.rule !== null;
    const after = imageOf(input, {
      credentialId: before.credentialId,
      itemId: before.itemId,
      renewalRule: isOwn ? keptRenewalRule(input, earlier) : null,
    });
    await writeHeld(tx, input.heldId, after);
    await agreeOnBirthMonth(tx, actor, after);
    const step = { subject: "certification", rowId: input.heldId } as const;
    await logCredit(tx, actor, { ...step, label: `${after.title} changed`, before, after });
    return version + 1;
  });

/** Takes a certification out of the list; undo brings it back. Throws NotFound or Conflict. */
export const removeHeld = (
  actor: Actor,
  input: { heldId: string; version: number },
): Promise<void> =>
  asActor(actor, async (tx) => {
    const { before } = await openHeld(tx, actor, input);
    const after = { ...before, isRemoved: true };
    await writeHeld(tx, input.heldId, after);
    const step = { subject: "certification", rowId: input.heldId } as const;
    await logCredit(tx, actor, { ...step, label: `${before.title} removed`, before, after });
  });

function refuseFuture({ awardedOn }: Said, today: string): void {
  if (awardedOn > today)
    throw new Refused("It is not awarded yet: put it into your plan until then.", "awardedOn");
}

const imageOf = (
  said: Said,
  rest: { credentialId: string | null; itemId: string | null; renewalRule: RenewalRule | null },
): HeldImage => ({
  ...rest,
  title: said.title,
  issuer: said.issuer,
  awardedOn: said.awardedOn,
  expiresOn: said.expiresOn,
  licenceNumber: said.licenceNumber,
  status: said.status,
  birthMonth: said.birthMonth,
  notes: said.notes,
  isRemoved: false,
});

const ruleIn = ({ renewalRule: stored }: HeldImage): RenewalRule | null =>
  renewalRule.safeParse(stored).data ?? null;

/** The row, locked for its owner, at the version that was seen. */
async function openHeld(
  tx: Database,
  actor: Actor,
  { heldId, version }: { heldId: string; version: number },
) {
  await lockCredits(tx, actor);
  const [row] = await tx
    .select()
    .from(heldCertifications)
    .where(
      and(
        eq(heldCertifications.id, heldId),
        eq(heldCertifications.clientId, actor.userId),
        isNull(heldCertifications.removedAt),
      ),
    );
  if (!row) throw new NotFound("certification");
  const { id: _id, clientId: _client, createdAt: _made, updatedAt: _changed, ...rest } = row;
  const { version: stands, removedAt: _removed, ...fields } = rest;
  const before: HeldImage = { ...fields, isRemoved: false };
  if (stands !== version) {
    const rule = ruleIn(before);
    const form = heldForm({ ...fields, rule, isOwnRule: rule !== null });
    throw new Conflict("This certification was changed since you opened it.", {
      ...form,
      version: String(stands),
    });
  }
  return { before, version };
}

/** An item may have left the plan since the form was drawn: the award outlives it. */
async function knownItem(tx: Database, actor: Actor, itemId: string | null) {
  if (itemId === null) return null;
  const mine = and(eq(planItems.id, itemId), eq(planItems.clientId, actor.userId));
  return (await tx.$count(planItems, mine)) > 0 ? itemId : null;
}

/** One is born once: what was said last holds for all. */
const agreeOnBirthMonth = async (tx: Database, actor: Actor, { birthMonth }: HeldImage) => {
  if (birthMonth === null) return;
  await tx
    .update(heldCertifications)
    .set({ birthMonth })
    .where(
      and(eq(heldCertifications.clientId, actor.userId), isNotNull(heldCertifications.birthMonth)),
    );
};
