import "server-only";
import { asc, inArray } from "drizzle-orm";
import { asActorOnce, type Database } from "@/db/client";
import { occupations } from "@/db/schema";
import { canEditLadder } from "@/lib/catalogue/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import type { Path } from "@/lib/kernel/path";
import { getCopiedLadder } from "./copied-ladders";
import { matchOccupations } from "./match-occupations";

type Offer = { code: string; title: string };

/**
 * One rung of a ladder that the actor edits, with occupations to choose from: those that a typed title may mean, or
 * those of the ladder's other rungs where nothing is typed. Throws NotFound.
 */
export const getRung = (
  actor: Actor,
  { ladderId, track, level }: { ladderId: string; track: Path; level: number },
  typed: string,
) =>
  asActorOnce(actor, async (tx) => {
    const ladder = await getCopiedLadder(actor, ladderId);
    const rung = ladder.rungs.find((one) => one.track === track && one.level === level);
    const access = { ownerId: ladder.isOwn ? actor.userId : null };
    if (!rung || !canEditLadder(actor, access)) throw new NotFound("rung");
    const codes = new Set(ladder.rungs.flatMap(({ occupationCode }) => occupationCode ?? []));
    const ofLadder = await named(tx, [...codes]);
    const found = typed === "" ? ofLadder : await matchOccupations(tx, typed);
    const present = ofLadder.find(({ code }) => code === rung.occupationCode) ?? null;
    return { ladder, rung, present, offers: found };
  });

const named = async (tx: Database, codes: readonly string[]): Promise<Offer[]> =>
  codes.length === 0
    ? []
    : tx
        .select({ code: occupations.code, title: occupations.title })
        .from(occupations)
        .where(inArray(occupations.code, [...codes]))
        .orderBy(asc(occupations.title));
