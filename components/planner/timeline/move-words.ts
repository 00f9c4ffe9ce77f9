import { KIND, quartersText } from "@/components/planner/item-looks";
import { quarterText } from "@/lib/kernel/quarter";
import { hoursText, partsText } from "@/lib/planner/domain/hours";
import { loadPerQuarter } from "@/lib/planner/domain/load";
import { lastQuarter, type PlanItem } from "@/lib/planner/domain/plan";

export type Board = {
  items: readonly PlanItem[];
  startsIn: number;
  hoursPerQuarter: number;
};

/** Where an item now is and what that does, for the ear: place, load, and who starts too early. */
export function moveWords(
  board: Board,
  item: PlanItem,
  following: ReadonlyMap<string, unknown>,
): string {
  if (item.startsIn === null) return `${item.title} is in the tray.`;
  const placed = { ...item, startsIn: item.startsIn };
  const loads = loadPerQuarter(board).filter(
    ({ quarter }) => quarter >= placed.startsIn && quarter <= lastQuarter(placed),
  );
  const [fullest] = loads.sort((a, b) => b.parts - a.parts);
  const load = fullest
    ? ` ${quarterText(fullest.quarter)} holds ${partsText(fullest.parts)} of ${hoursText(board.hoursPerQuarter)} hours.`
    : "";
  return `${item.title}: ${quarterText(item.startsIn)}, ${quartersText(item.quarters)}, ${KIND[item.kind].word}.${load}${alongWords(board, item, following)}${waiting(board, item)}`;
}

/** What goes along, and where to. */
function alongWords({ items }: Board, item: PlanItem, following: ReadonlyMap<string, unknown>) {
  const along = items.flatMap(({ id, title, startsIn }) =>
    following.has(id) && id !== item.id && startsIn !== null
      ? [`${title} to ${quarterText(startsIn)}`]
      : [],
  );
  return along.length > 0 ? ` Goes along: ${along.join(", ")}.` : "";
}

function waiting({ items }: Board, item: PlanItem): string {
  if (item.startsIn === null) return "";
  const end = item.startsIn + item.quarters;
  const early = items.filter(
    ({ after, startsIn, status }) =>
      after.includes(item.id) && startsIn !== null && startsIn < end && status !== "dropped",
  );
  if (early.length === 0) return "";
  return ` ${early.map(({ title }) => title).join(", ")} would start too early; nothing else is moved.`;
}
