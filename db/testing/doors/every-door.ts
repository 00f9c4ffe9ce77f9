import { ACCOUNTS } from "./accounts";
import { ASSESSMENT } from "./assessment";
import { CATALOGUE } from "./catalogue";
import { COACHING } from "./coaching";
import { HOUSE } from "./house";
import { PLANNER } from "./planner";
import type { Act, Door } from "./row";

const ROOMS = [ACCOUNTS, ASSESSMENT, CATALOGUE, PLANNER, COACHING, HOUSE];

/** One table out of each room's; a door that two rooms claim is a mistake. */
function whole<Cells>(tables: readonly Readonly<Record<string, Cells>>[]): Record<string, Cells> {
  const all: Record<string, Cells> = {};
  for (const [name, cells] of tables.flatMap((table) => Object.entries(table))) {
    if (all[name]) throw new Error(`${name} is claimed twice`);
    all[name] = cells;
  }
  return all;
}

export const PAGES: Readonly<Record<string, Door>> = whole(ROOMS.map(({ pages }) => pages));
export const HANDLERS: Readonly<Record<string, Door>> = whole(
  ROOMS.map(({ handlers }) => handlers),
);
export const ACTIONS: Readonly<Record<string, Act>> = whole(ROOMS.map(({ actions }) => actions));
export const PUBLIC_ACTIONS = ROOMS.flatMap(({ publicActions }) => publicActions);
