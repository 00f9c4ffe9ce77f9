import "server-only";
import { asActor } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Refused } from "@/lib/kernel/errors";
import { findStep, lockCredits, markStep } from "./credit-log";
import { writeImage } from "./images";

type Seen = { seq: number };

/** Takes the last change of one's credits back. Throws Conflict, or Refused when there is none. */
export const undoCredit = (actor: Actor, seen: Seen) => walk(actor, seen, "undo");

/** Takes the change forward that was undone last. Throws as `undoCredit`. */
export const redoCredit = (actor: Actor, seen: Seen) => walk(actor, seen, "redo");

const walk = (actor: Actor, { seq }: Seen, way: "undo" | "redo"): Promise<void> =>
  asActor(actor, async (tx) => {
    await lockCredits(tx, actor);
    const step = await findStep(tx, actor, way);
    if (!step) throw new Refused(`There is nothing to ${way}.`);
    if (step.seq !== seq)
      throw new Conflict("Your credits have changed since this page was drawn. Look again.");
    const image = way === "undo" ? step.before : step.after;
    const written = await writeImage(tx, { subject: step.subject, id: step.rowId, image });
    if (written === 0)
      throw new Refused("It is gone for good: what is removed is kept for thirty days.");
    await markStep(tx, step.id, way);
  });
