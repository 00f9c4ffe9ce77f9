import "server-only";
import type { Database } from "@/db/client";
import { readLadderChoice } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";

/** The ladder a plan is to climb; null without a job family. Throws Refused when the copy is gone or of another family. */
export async function findLadder(
  tx: Database,
  actor: Actor,
  chosen: { family: string | null; ladderId: string | null },
) {
  const { copy, ladder, families } = await readLadderChoice(tx, actor, chosen);
  if (chosen.ladderId === null) return ladder;
  if (!copy) throw new Refused("That ladder is no longer there: choose another.", "ladderId");
  if (copy.family === chosen.family) return ladder;
  const name = families.find(({ slug }) => slug === copy.family)?.name ?? copy.family;
  throw new Refused(
    `That ladder is one of ${name}: choose that job family, or another ladder.`,
    "ladderId",
  );
}
