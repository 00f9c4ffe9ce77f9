import { z } from "zod";
import { intRange } from "@/lib/kernel/number";
import { PATHS } from "@/lib/kernel/path";
import { quarter, quarterOrNone } from "@/lib/kernel/quarter-input";
import { requiredText } from "@/lib/kernel/text";
import { SCENARIOS } from "@/lib/planner/domain/scenarios/scenario";

// What the forms about scenarios and tripwires send.

const planId = z.uuid();
const itemId = z.uuid();
const version = intRange(1, 999_999_999);
const path = z.enum(PATHS, "Choose a path");
const scenario = z.enum(SCENARIOS, "Choose A, B or Z");
const why = requiredText(2000, "Say in a sentence why: your later self will want to know");

/** How a scenario begins: `copy:<plan>` names the one it copies. */
const begin = z
  .string()
  .transform((said) => {
    const [kind, id] = said.split(":");
    return id === undefined ? { kind } : { kind, planId: id };
  })
  .pipe(
    z.union(
      [
        z.object({ kind: z.enum(["empty", "template", "pendulum"]) }),
        z.object({ kind: z.literal("copy"), planId }),
      ],
      "Choose what it begins with",
    ),
  );

export const createScenarioInput = z.object({
  scenario,
  title: requiredText(120, "Give the scenario a name"),
  begin,
  path,
});
export type CreateScenarioInput = z.output<typeof createScenarioInput>;

export const renameScenarioInput = z.object({
  planId,
  version,
  title: requiredText(120, "Give the scenario a name"),
});
export type RenameScenarioInput = z.output<typeof renameScenarioInput>;
export const removeScenarioInput = z.object({ planId, version });
export const restoreScenarioInput = z.object({ planId });
/** `from`: the scenario that was active when the person decided. */
export const switchScenarioInput = z.object({ planId, from: planId, reason: why });
export const takeOverItemInput = z.object({
  planId,
  itemId,
  version,
  toPlanId: planId,
  toItemId: itemId,
  toVersion: version,
});

const tripwire = {
  planId,
  condition: requiredText(300, "Say what is to come true"),
  dueIn: quarter,
  itemId: z.union([z.literal("").transform(() => null), itemId]),
  wantedStatus: z.enum(["in progress", "done"]),
  switchTo: z.union([z.literal("").transform(() => null), scenario]),
};
export const addTripwireInput = z.object(tripwire);
export type AddTripwireInput = z.output<typeof addTripwireInput>;

const oneTripwire = { planId, tripwireId: z.uuid(), version };
export const changeTripwireInput = z.object({ ...tripwire, ...oneTripwire });
export type ChangeTripwireInput = z.output<typeof changeTripwireInput>;
export const removeTripwireInput = z.object(oneTripwire);
export const answerTripwireInput = z.object({
  ...oneTripwire,
  answer: z.enum(["kept", "postponed", "switched"], "Choose what you do"),
  until: quarterOrNone,
  reason: why,
});
export type AnswerTripwireInput = z.output<typeof answerTripwireInput>;

const letterOrNone = scenario.nullable().catch(null);

/** The scenarios that the comparison's address names, each once; what is odd is left out. */
export const comparedFilter = z
  .object({ a: letterOrNone, b: letterOrNone, c: letterOrNone })
  .transform(({ a, b, c }) => [...new Set([a, b, c])].filter((letter) => letter !== null));
