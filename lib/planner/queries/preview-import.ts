import "server-only";
import { randomUUID } from "node:crypto";
import { asActorOnce } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { Forbidden } from "@/lib/kernel/errors";
import { importItems } from "@/lib/planner/domain/exchange/import-items";
import { getPlan } from "./get-plan";
import { readTable } from "./read-table";

type Asked = { planId: string; csv: string };

/** What a file would make of the actor's plan, row by row; nothing is stored. Throws NotFound, Forbidden or Refused. */
export const previewImport = (actor: Actor, { planId, csv }: Asked) =>
  asActorOnce(actor, async () => {
    const { snapshot, version, canEdit } = await getPlan(actor, planId);
    if (!canEdit) throw new Forbidden("Only its owner edits a plan.");
    const { plan, rows } = importItems(snapshot, readTable(csv), randomUUID);
    return { csv, version, rows, isRight: plan !== null };
  });
