"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import {
  addTripwire,
  answerTripwire,
  changeTripwire,
  createScenario,
  removeScenario,
  removeTripwire,
  renameScenario,
  restoreScenario,
  switchScenario,
  takeOverItem,
} from "@/lib/planner/commands";
import {
  addTripwireInput,
  answerTripwireInput,
  changeTripwireInput,
  createScenarioInput,
  removeScenarioInput,
  removeTripwireInput,
  renameScenarioInput,
  restoreScenarioInput,
  switchScenarioInput,
  takeOverItemInput,
} from "@/lib/planner/schema/scenarios";
import { defineAction } from "@/lib/platform/action";
import { thisQuarter } from "@/lib/platform/clock";

/** Another scenario is active, or there is another one: every page of the room says something else. */
const redrawScenarios = () => revalidatePath("/plan", "layout");

export const createScenarioAction = defineAction(createScenarioInput, async (actor, input) => {
  redirect(`/plan/${await createScenario(actor, input)}`);
});

export const renameScenarioAction = defineAction(renameScenarioInput, async (actor, input) => {
  await renameScenario(actor, input);
  redrawScenarios();
});

export const removeScenarioAction = defineAction(removeScenarioInput, async (actor, input) => {
  await removeScenario(actor, input);
  redirect("/plan/scenarios");
});

export const restoreScenarioAction = defineAction(restoreScenarioInput, async (actor, input) => {
  await restoreScenario(actor, input.planId);
  redirect("/plan/scenarios");
});

export const switchScenarioAction = defineAction(switchScenarioInput, async (actor, input) => {
  await switchScenario(actor, input);
  redirect("/plan/scenarios");
});

export const takeOverItemAction = defineAction(takeOverItemInput, async (actor, input) => {
  const saved = await takeOverItem(actor, input);
  revalidatePath(`/plan/${input.planId}`, "layout");
  return saved;
});

export const addTripwireAction = defineAction(addTripwireInput, async (actor, input) => {
  await addTripwire(actor, input);
  redirect(`/plan/${input.planId}/tripwires`);
});

export const changeTripwireAction = defineAction(changeTripwireInput, async (actor, input) => {
  await changeTripwire(actor, input);
  redirect(`/plan/${input.planId}/tripwires`);
});

export const removeTripwireAction = defineAction(removeTripwireInput, async (actor, input) => {
  await removeTripwire(actor, input);
  redirect(`/plan/${input.planId}/tripwires`);
});

export const answerTripwireAction = defineAction(answerTripwireInput, async (actor, input) => {
  await answerTripwire(actor, input, thisQuarter(actor.timeZone));
  redirect(`/plan/${input.planId}/tripwires`);
});
