"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { quarterText } from "@/lib/kernel/quarter";
import { draftCheckIn, finishCheckIn } from "@/lib/planner/commands";
import { draftCheckInInput, finishCheckInInput } from "@/lib/planner/schema/check-ins";
import { defineAction } from "@/lib/platform/action";
import { thisQuarter } from "@/lib/platform/clock";

export const draftCheckInAction = defineAction(draftCheckInInput, (actor, input) =>
  draftCheckIn(actor, input, thisQuarter(actor.timeZone)),
);

export const finishCheckInAction = defineAction(finishCheckInInput, async (actor, input) => {
  await finishCheckIn(actor, input, thisQuarter(actor.timeZone));
  revalidatePath("/check-ins", "layout");
  redirect(`/check-ins?kept=${quarterText(input.quarter)}`);
});
