import { dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { isolated } from "@/lib/kernel/isolated";
import { type Quarter, quarterOf, quarterStart, quarterText } from "@/lib/kernel/quarter";

/** A reminder with what it is about, as that is called now; null where it is of another kind, or gone. */
export type Reminder = {
  kind: string;
  refId: string;
  dueOn: string;
  item: { planId: string; title: string; startsIn: Quarter | null; quarters: number } | null;
  uncertainty: string | null;
  certification: string | null;
  condition: string | null;
};

type Said = { sentence: string; href: string };

/** What a reminder says to its owner, and where it leads. */
export function reminderWords(reminder: Reminder): Said {
  const { kind, refId, item, uncertainty, certification, condition } = reminder;
  if (kind === "check-in") return checkInWords(reminder.dueOn);
  if (item) return itemWords(refId, item, reminder.dueOn);
  if (uncertainty !== null)
    return {
      sentence: `How did it come out? “${uncertainty}”`,
      href: `/check-ins/experiments/${refId}`,
    };
  if (certification !== null)
    return { sentence: `A renewal falls due: ${certification}.`, href: `/credits/${refId}` };
  if (condition !== null)
    return { sentence: `A tripwire’s date has come: “${condition}”`, href: "/plan/scenarios" };
  return { sentence: "What this reminded of is gone.", href: "/inbox" };
}

/** A check-in falls due in its own quarter; put off for a week it may be in the next. */
function checkInWords(dueOn: string): Said {
  const quarter = quarterText(quarterOf(dayText(dayNumber(dueOn) - 14)));
  return {
    sentence: `Your check-in of ${quarter} is due. It takes two minutes.`,
    href: `/check-ins/${quarter}`,
  };
}

function itemWords(id: string, item: NonNullable<Reminder["item"]>, dueOn: string): Said {
  const { planId, title, startsIn, quarters } = item;
  const isOver = startsIn !== null && dueOn >= quarterStart(startsIn + quarters);
  return {
    sentence: isOver
      ? `Was to be finished by now: ${isolated(title)}.`
      : `Begins this quarter: ${isolated(title)}.`,
    href: `/plan/${planId}/items/${id}`,
  };
}
