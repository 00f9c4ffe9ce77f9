import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import { importItems as imported } from "@/lib/planner/domain/exchange/import-items";
import { readTable } from "@/lib/planner/queries/read-table";
import { changePlan } from "./change-plan";
import { expectPlan } from "./expect-version";

type ItemsFile = { planId: string; csv: string; version: number };

/**
 * Takes the items of a file into the plan as it was when they were looked at: one step that undo takes back.
 * Throws NotFound, Forbidden, Conflict or Refused.
 */
export const importItems = (actor: Actor, { planId, csv, version }: ItemsFile) =>
  changePlan(
    actor,
    planId,
    (plan, row) => {
      expectPlan(row, version);
      const { plan: after } = imported(plan, readTable(csv), randomUUID);
      if (!after) throw new Refused("Some rows cannot be read: look at them again.", "csv");
      return after;
    },
    "Items taken in from a file",
  );
