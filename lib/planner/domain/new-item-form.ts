import { type PlanItem, type PlanSnapshot, USUAL_PRIORITY } from "./plan";
import { itemForm, type PlanForm } from "./plan-forms";
import { servesByDefault } from "./serves-by-default";
import { fromCredential, type StarterCredential } from "./starter-plan";

/** What comes with a catalogue entry: the items it waits for, and when one may begin. */
type Brought = Pick<PlanItem, "after" | "earliestIn">;
const NOTHING: Brought = { after: [], earliestIn: null };

/** What the form of a new item begins with: a catalogue entry's facts, or next to nothing. */
export function newItemForm(
  plan: PlanSnapshot,
  entry: StarterCredential | null,
  { after, earliestIn }: Brought = NOTHING,
): PlanForm {
  const described = entry
    ? fromCredential(entry, plan)
    : {
        kind: "training" as const,
        title: "",
        provider: "",
        credentialId: null,
        quarters: 1,
        hours: 0,
        costMinor: 0,
        serves: servesByDefault("role", plan.path),
        notes: "",
      };
  const item: PlanItem = {
    ...described,
    id: "",
    startsIn: null,
    earliestIn,
    targetIn: null,
    priority: USUAL_PRIORITY,
    status: "planned",
    droppedReason: null,
    doneIn: null,
    after,
    position: 0,
  };
  return itemForm(item, plan.currency);
}
