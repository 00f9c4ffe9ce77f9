import "server-only";
import { asActorOnce } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import { addActivity } from "@/lib/planner/commands/credits/activities";
import { addHeld } from "@/lib/planner/commands/credits/held";
import type { EvidenceTarget } from "@/lib/planner/domain/evidence/evidence";
import {
  type BadgeFacts,
  MOST_BADGE_BYTES,
  readBadge,
} from "@/lib/planner/domain/open-badges/read-badge";
import type { ImportActivityInput, ImportHeldInput } from "@/lib/planner/schema/badge";
import { keepFile, removeFile } from "@/lib/platform/file-store";
import { EVIDENCE_FOLDER, storeFile } from "./evidence";

type Chosen = { file: File | undefined; badge: string };

/** What a badge says, before anything of it is stored. Throws Refused with path and reason. */
export async function lookAtBadge({
  file,
  badge,
}: Chosen): Promise<{ badge: string; facts: BadgeFacts }> {
  const isFile = file !== undefined && file.size > 0;
  const field = isFile ? "file" : "badge";
  if (isFile && file.size > MOST_BADGE_BYTES)
    throw new Refused("The file is larger than 256 kB: no badge is.", field);
  const text = isFile ? await file.text() : badge;
  if (text.trim() === "") throw new Refused("Choose a file, or paste the badge.", "file");
  const found = readBadge(text);
  if (!found.ok)
    throw new Refused(
      `This is no badge that we can read. ${found.faults.slice(0, 5).join("; ")}`,
      field,
    );
  return { badge: text, facts: found.facts };
}

/** Stores a badge's facts as a certification, and the badge as its evidence; answers its id. Throws as `addHeld`. */
export const importHeld = (actor: Actor, input: ImportHeldInput, today: string): Promise<string> =>
  withBadge(actor, input, "certification", () => addHeld(actor, input, today));

/** The same as an activity of the ledger. Throws as `addActivity`. */
export const importActivity = (
  actor: Actor,
  input: ImportActivityInput,
  today: string,
): Promise<string> => withBadge(actor, input, "activity", () => addActivity(actor, input, today));

async function withBadge(
  actor: Actor,
  { badge, title }: { badge: string; title: string },
  kind: EvidenceTarget["kind"],
  add: () => Promise<string>,
): Promise<string> {
  const stored = await keepFile(EVIDENCE_FOLDER, once(new TextEncoder().encode(badge)));
  const file = {
    kind: "badge",
    name: `${title}.json`,
    mediaType: "application/json",
    stored,
  } as const;
  return asActorOnce(actor, async (tx) => {
    const id = await add();
    await storeFile(tx, actor, { ...file, target: { kind, id } });
    return id;
  }).catch(async (error: unknown) => {
    await removeFile(EVIDENCE_FOLDER, stored.storedAs);
    throw error;
  });
}

async function* once(bytes: Uint8Array) {
  yield bytes;
}
