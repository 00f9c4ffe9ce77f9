import { activityForm, type CreditForm } from "./credit-forms";
import type { CreditActivity } from "./credits";

type Begun = {
  /** The activity that is repeated. */
  like: CreditActivity | null;
  held: readonly { id: string }[];
  /** The certification it is entered for; null: whatever is held. */
  heldId: string | null;
  today: string;
};

const EMPTY = {
  title: "",
  provider: "",
  minutes: null,
  amount: null,
  unit: null,
  category: null,
  task: null,
  notes: "",
};

/** The form of a new activity: of today, as the one it repeats, counting for all that is held unless said otherwise. */
export function newActivityForm({ like, held, heldId, today }: Begun): CreditForm {
  if (like) return activityForm({ ...like, doneOn: today });
  const wanted = held.filter(({ id }) => heldId === null || id === heldId);
  const shares = wanted.map(({ id }) => ({ certificationId: id, weight: 1 }));
  return activityForm({ ...EMPTY, doneOn: today, shares });
}
