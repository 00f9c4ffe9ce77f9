import "server-only";
import { eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { ladders, occupations } from "@/db/schema";
import { type RungStep, takeStep, withTitles } from "@/lib/catalogue/domain/edit-rungs";
import type { Rung } from "@/lib/catalogue/domain/ladder";
import type { AttachOccupationInput, EditLadderInput } from "@/lib/catalogue/domain/ladder-schema";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import { expectLadder, openLadder, storeLadder } from "./open-ladder";

/**
 * Writes a ladder as it was typed, and then takes the step of the button that was pressed, if any.
 * Throws NotFound, Forbidden, Refused, or Conflict with what stands now.
 */
export const editLadder = (actor: Actor, input: EditLadderInput): Promise<{ version: number }> =>
  asActor(actor, async (tx) => {
    const ladder = await openLadder(tx, actor, input.ladderId);
    expectLadder(ladder, input.version);
    const typed = withTitles(ladder.rungs, input.rung);
    const { name, note, branchLevel } = input;
    const rungs = input.step ? stepped(typed, input.step) : typed;
    return storeLadder(tx, ladder, { name, note, branchLevel, rungs });
  });

function stepped(rungs: readonly Rung[], step: RungStep): Rung[] {
  try {
    return takeStep(rungs, step);
  } catch (error) {
    if (error instanceof RangeError) throw new Refused(error.message);
    throw error;
  }
}

/**
 * Says which occupation comes closest to a rung, or that none does. Throws NotFound, Forbidden, Refused when there is
 * no such rung or occupation, or Conflict.
 */
export const attachOccupation = (actor: Actor, input: AttachOccupationInput) =>
  asActor(actor, async (tx) => {
    const ladder = await openLadder(tx, actor, input.ladderId);
    expectLadder(ladder, input.version);
    const isMeant = (rung: Rung) => rung.track === input.track && rung.level === input.level;
    if (!ladder.rungs.some(isMeant)) throw new Refused("There is no rung on that level.");
    const { code } = input;
    if (code !== null && (await tx.$count(occupations, eq(occupations.code, code))) === 0)
      throw new Refused("The catalogue has no such occupation: choose another.", "code");
    const rungs = ladder.rungs.map((rung) =>
      isMeant(rung) ? { ...rung, occupationCode: code } : rung,
    );
    return storeLadder(tx, ladder, { rungs });
  });

/**
 * Deletes a ladder for good once its name was typed; plans that climbed it are back on their family's.
 * Throws NotFound, Forbidden or Refused.
 */
export const deleteLadder = (
  actor: Actor,
  { ladderId, confirmation }: { ladderId: string; confirmation: string },
): Promise<void> =>
  asActor(actor, async (tx) => {
    const { name } = await openLadder(tx, actor, ladderId);
    if (confirmation !== name)
      throw new Refused(`Type the ladder's name, “${name}”, to delete it.`, "confirmation");
    await tx.delete(ladders).where(eq(ladders.id, ladderId));
  });
