"use server";
import { redirect } from "next/navigation";
import { importItems, importScenario, takePast } from "@/lib/planner/commands";
import { previewImport } from "@/lib/planner/queries";
import { takeArchiveInput } from "@/lib/planner/schema/archive";
import {
  importItemsInput,
  importScenarioInput,
  previewImportInput,
  readExportedPlan,
} from "@/lib/planner/schema/exchange";
import { defineAction } from "@/lib/platform/action";
import { thisQuarter } from "@/lib/platform/clock";

/** The file that was chosen comes before what was pasted. */
export const previewImportAction = defineAction(
  previewImportInput,
  async (actor, { planId, csv, file }) =>
    previewImport(actor, { planId, csv: file && file.size > 0 ? await file.text() : csv }),
);

export const importItemsAction = defineAction(importItemsInput, async (actor, input) => {
  await importItems(actor, input);
  redirect(`/plan/${input.planId}?view=list`);
});

export const importScenarioAction = defineAction(importScenarioInput, async (actor, { file }) => {
  const plan = readExportedPlan(await file.text());
  redirect(`/plan/${await importScenario(actor, plan)}`);
});

export const takeArchiveAction = defineAction(takeArchiveInput, async (actor, input) => {
  await takePast(actor, input, thisQuarter(actor.timeZone));
  redirect(`/plan/${input.planId}?view=list`);
});
