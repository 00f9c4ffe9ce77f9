import { hoursText } from "@/lib/planner/domain/hours";
import { amountText } from "@/lib/planner/domain/money";
import { HORIZON } from "@/lib/planner/domain/plan";
import { fromCredential, type StarterCredential } from "@/lib/planner/domain/starter-plan";
import type { Template } from "./template";

/** Tenths of hours of a quarter by which an entry's length is guessed: five hours a week. Nobody's plan is known yet. */
const USUAL_HOURS = 650;

type Fields = Readonly<Record<string, string>>;

/**
 * What the form of an entry begins with that names one of the catalogue: the middle of its hours and fee, its usual
 * length, and after the entries of the template that it asks for first.
 *
 * @param was   what the form says of an entry that is rewritten; its place stays
 * @param after ids of the template's entries that come first
 */
export function namedEntryForm(
  template: Template,
  named: StarterCredential,
  { was, after }: { was: Fields; after: readonly string[] },
): Fields {
  const given = fromCredential(named, {
    currency: template.currency,
    hoursPerQuarter: USUAL_HOURS,
  });
  return {
    ...was,
    place: was.place ?? String(placeAfter(template, { after, quarters: given.quarters })),
    ...{ kind: given.kind, title: given.title, serves: named.path ?? "" },
    quarters: String(given.quarters),
    hours: hoursText(given.hours),
    cost: amountText(given.costMinor, template.currency),
    ...Object.fromEntries(after.map((id) => [`after.${id}`, "on"])),
  };
}

/** The first quarter, counted from 1, in which all that comes before has ended, as far as it fits five years. */
function placeAfter({ entries }: Template, by: { after: readonly string[]; quarters: number }) {
  const ends = entries
    .filter(({ id }) => by.after.includes(id))
    .map(({ offset, quarters }) => offset + quarters);
  return Math.max(1, Math.min(HORIZON - by.quarters, Math.max(0, ...ends)) + 1);
}
