import { dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { quarterOf, quarterStart } from "@/lib/kernel/quarter";
import type { CreditForm } from "./credit-forms";
import { heldForm } from "./credit-forms";

type Begun = {
  entry: { name: string; provider: string | null } | null;
  /** The item of the plan that led to it. */
  item: { title: string; provider: string; doneIn: number | null } | null;
  birthMonth: number | null;
  today: string;
};

/** The form of a new award: filled in from the catalogue's entry, or else from the plan's item. */
export const awardForm = ({ entry, item, birthMonth, today }: Begun): CreditForm =>
  heldForm({
    itemId: null,
    title: entry?.name ?? item?.title ?? "",
    issuer: entry?.provider ?? item?.provider ?? "",
    awardedOn: item ? awardedIn(item.doneIn, today) : "",
    expiresOn: null,
    licenceNumber: "",
    status: null,
    birthMonth,
    notes: "",
    rule: null,
    isOwnRule: true,
  });

/** Today, where the item was done this quarter; else the last day of the quarter it was done in. */
function awardedIn(doneIn: number | null, today: string): string {
  if (doneIn === null || doneIn >= quarterOf(today)) return today;
  return dayText(dayNumber(quarterStart(doneIn + 1)) - 1);
}
