"use server";
import { revalidatePath } from "next/cache";
import { renewFeed, revokeFeed } from "@/lib/planner/commands";
import { renewFeedInput, revokeFeedInput } from "@/lib/planner/schema/calendar";
import { defineAction } from "@/lib/platform/action";

export const renewFeedAction = defineAction(renewFeedInput, async (actor, input) => {
  await renewFeed(actor, input);
  revalidatePath("/settings/calendar");
});

export const revokeFeedAction = defineAction(revokeFeedInput, async (actor) => {
  await revokeFeed(actor);
  revalidatePath("/settings/calendar");
});
