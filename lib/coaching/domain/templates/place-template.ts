import type { Proposal } from "@/lib/coaching/domain/suggestions/proposal";
import type { Quarter } from "@/lib/kernel/quarter";
import { HORIZON, type PlanItem, type PlanSnapshot } from "@/lib/planner/domain/plan";
import { type AskedFirst, askedFirst } from "./asked-first";
import { inOrder } from "./edit-template";
import type { Template, TemplateEntry } from "./template";

/** One entry as it would stand in a plan, or what stands there already. */
export type PlacedEntry = {
  entry: TemplateEntry;
  /** The item that is there already, or will be once an earlier offer is taken over: nothing is added. */
  there: Pick<PlanItem, "id" | "title" | "startsIn"> | null;
  /** Whether that was offered, and waits for an answer. */
  isWaiting: boolean;
  /** Null: it lies outside the plan's five years, and goes to the tray. */
  startsIn: Quarter | null;
  /** In the plan's currency; 0 where the template counts in another, since nothing is converted. */
  costMinor: number;
  /** Items of the plan that the catalogue asks for first: it comes after them. */
  waitsFor: readonly Pick<PlanItem, "id" | "title">[];
  /** What the catalogue asks for first and neither plan nor template has, by name. */
  missing: readonly string[];
};

/** What a coach proposed to add and the client has not answered yet. */
export type WaitingEntry = Named & { id: string; startsIn: Quarter | null };

export type Laid = {
  from: Quarter;
  /** What the catalogue asks first of the entries that the template names. */
  asked: readonly AskedFirst[];
  waiting: readonly WaitingEntry[];
};

const plain = (title: string): string =>
  title.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");

type Named = Pick<TemplateEntry, "title" | "credentialId">;

/** Whether one would only repeat the other: the same of the catalogue, or of the same name. */
const isSame = (one: Named, other: Named): boolean =>
  (one.credentialId !== null && one.credentialId === other.credentialId) ||
  plain(one.title) === plain(other.title);

const twinOf = (plan: PlanSnapshot, entry: TemplateEntry): PlanItem | null =>
  plan.items.find((item) => item.status !== "dropped" && isSame(item, entry)) ?? null;

/**
 * A template laid on a plan from the quarter `from`: what it would add where, after what, and what is there already.
 * What waits for an answer stands for what is there: whatever comes after it, comes after what it would become.
 */
export function placeTemplate(
  plan: PlanSnapshot,
  template: Template,
  { from, asked, waiting }: Laid,
): PlacedEntry[] {
  const end = plan.startsIn + HORIZON;
  return inOrder(template.entries).map((entry) => {
    const startsIn = from + entry.offset;
    const first = askedFirst(entry, asked, { plan, entries: template.entries });
    const fits = startsIn >= plan.startsIn && startsIn + entry.quarters <= end;
    const twin = twinOf(plan, entry);
    const offered = twin ? undefined : waiting.find((other) => isSame(entry, other));
    return {
      entry,
      there: twin ?? offered ?? null,
      isWaiting: offered !== undefined,
      startsIn: fits ? startsIn : null,
      costMinor: template.currency === plan.currency ? entry.costMinor : 0,
      waitsFor: plan.items.filter(({ id }) => first.waitsFor.includes(id)),
      missing: first.missing,
    };
  });
}

/**
 * The proposals that add what was taken. Each knows which of the others come before and after it, so that taking them
 * over one by one, in whichever order, makes the same plan.
 *
 * @param taken ids of entries; what is in the plan already is never among them
 * @param newId an id for the item that an entry becomes
 */
export function templateProposals(
  placed: readonly PlacedEntry[],
  taken: readonly string[],
  newId: (entryId: string) => string,
): Extract<Proposal, { kind: "add" }>[] {
  const chosen = placed.filter(({ entry, there }) => !there && taken.includes(entry.id));
  const made = new Map(chosen.map(({ entry }) => [entry.id, newId(entry.id)]));
  const ids = new Map([
    ...placed.flatMap(({ entry, there }) => (there ? [[entry.id, there.id] as const] : [])),
    ...made,
  ]);
  return chosen.map(({ entry, startsIn, costMinor, waitsFor }) => ({
    kind: "add",
    item: {
      ...{ kind: entry.kind, title: entry.title, startsIn, quarters: entry.quarters },
      ...{ hours: entry.hours, costMinor },
      ...{ id: made.get(entry.id) ?? "", serves: entry.serves, credentialId: entry.credentialId },
      after: [
        ...new Set([
          ...entry.after.flatMap((id) => ids.get(id) ?? []),
          ...waitsFor.map(({ id }) => id),
        ]),
      ],
      before: chosen
        .filter((other) => other.entry.after.includes(entry.id))
        .flatMap((other) => made.get(other.entry.id) ?? []),
    },
  }));
}
