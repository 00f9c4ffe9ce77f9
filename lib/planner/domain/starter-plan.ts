import type { Path } from "@/lib/kernel/path";
import type { Quarter } from "@/lib/kernel/quarter";
import { placeEarly } from "./place-early";
import {
  type ItemKind,
  PLAN_YEARS,
  type PlanItem,
  type PlanSnapshot,
  USUAL_PRIORITY,
} from "./plan";
import { servesByDefault } from "./serves-by-default";
import { STARTER_ITEMS, type StarterItem } from "./starter-items";

/** What the template needs of a catalogue entry. Hours are whole hours, fees minor units of `currency`. */
export type StarterCredential = {
  id: string;
  kind: "certification" | "programme" | "degree";
  name: string;
  abbreviation: string | null;
  provider: string | null;
  path: Path | null;
  /** Whether it belongs to the wish's job family rather than to any. */
  isOfFamily: boolean;
  level: string | null;
  hoursMin: number | null;
  hoursMax: number | null;
  feeMinMinor: number | null;
  feeMaxMinor: number | null;
  currency: string;
};

export type StarterWish = {
  title: string;
  path: Path;
  family: string | null;
  /** The ladder the rungs are of; null: the family's. */
  ladderId: string | null;
  /** Titles of the chosen path's ladder, lowest first, and how many of them all paths share. */
  rungs: readonly string[];
  branchLevel: number;
  targetRole: string;
  targetOccupation: string | null;
  startsIn: Quarter;
  hoursPerQuarter: number;
  budgetMinor: number;
  currency: string;
  /** Entries that suit path and family; which of them suit best is worked out here. */
  credentials: readonly StarterCredential[];
};

/** A credential never takes more than this share of a quarter's hours when it is first laid out. */
const SHARE_OF_QUARTER = 0.6;
const LONGEST = 12;
/** Names longer than this give way to their abbreviation, which people in the field say anyway. */
const LONG_NAME = 34;

/**
 * A first plan for a path in a job family: the path's starter items, filled with the ladder's rungs and
 * the best-fitting credentials, each placed in the first quarter in which it fits hours, money and
 * prerequisites. It has no conflicts; what does not fit waits in the tray.
 *
 * Hours and fees are the middle of the catalogue's ranges. A fee in another currency than the plan's
 * stays 0 and is noted, since nothing is converted.
 *
 * @param newId gives each item its id; called once per item, in order
 */
export function starterPlan(wish: StarterWish, newId: () => string): PlanSnapshot {
  const roles = rolesTowards(wish);
  const empty: PlanSnapshot = {
    title: wish.title,
    path: wish.path,
    family: wish.family,
    ladderId: wish.ladderId,
    leadingPercent: null,
    targetRole: roles.get("target-role") ?? "",
    targetOccupation: wish.targetOccupation,
    startsIn: wish.startsIn,
    hoursPerQuarter: wish.hoursPerQuarter,
    budgetsMinor: new Array<number>(PLAN_YEARS).fill(wish.budgetMinor),
    currency: wish.currency,
    items: [],
  };
  const unused = [...wish.credentials];
  const idOf = new Map<string, string>();
  const starters: readonly StarterItem[] = STARTER_ITEMS[wish.path];

  const plan = starters.reduce((soFar, starter, at) => {
    const role = roles.get(starter.key);
    if (starter.kind === "role" && !role) return soFar;
    const credential = bestCredential(unused, starter, wish);
    if (credential) unused.splice(unused.indexOf(credential), 1);
    const id = newId();
    idOf.set(starter.key, id);
    const before = starter.after && idOf.get(starter.after);
    const item: PlanItem = {
      ...(credential ? fromCredential(credential, wish) : own(starter, wish.path)),
      ...(role && { title: role }),
      id,
      startsIn: null,
      earliestIn: null,
      targetIn: null,
      priority: USUAL_PRIORITY,
      status: "planned",
      droppedReason: null,
      doneIn: null,
      after: before ? [before] : [],
      position: at + 1,
    };
    return placeEarly(soFar, item, starter.at);
  }, empty);
  return plan;
}

/** Levels that suit somebody in mid-career: first for the first credential, then for the one after. */
const LEVELS = {
  first: ["mid", "mid-senior", "senior", "entry", "executive"],
  second: ["senior", "mid-senior", "executive", "mid", "entry"],
};

/**
 * The entry that suits a starter item best: of its kind, payable from one year's budget, of the family rather than
 * of any, then by level. None fits: the item stays in our own words.
 */
function bestCredential(
  credentials: readonly StarterCredential[],
  { credential: kind, key }: StarterItem,
  wish: StarterWish,
): StarterCredential | undefined {
  const levels = key === "second" ? LEVELS.second : LEVELS.first;
  const rank = ({ isOfFamily, level }: StarterCredential) =>
    (isOfFamily ? 0 : 10) + ((levels.indexOf(level ?? "") + 6) % 6);
  const payable = (entry: StarterCredential) =>
    entry.currency !== wish.currency ||
    middle(entry.feeMinMinor, entry.feeMaxMinor) <= wish.budgetMinor;
  return credentials
    .filter((entry) => entry.kind === kind && payable(entry))
    .sort((a, b) => rank(a) - rank(b))[0];
}

type Described = Pick<
  PlanItem,
  | "kind"
  | "title"
  | "provider"
  | "credentialId"
  | "quarters"
  | "hours"
  | "costMinor"
  | "serves"
  | "notes"
>;

function own({ kind, title, quarters, hours, notes, serves }: StarterItem, path: Path): Described {
  const of = serves ?? (kind === "role" || kind === "project" ? path : null);
  return {
    kind,
    title,
    provider: "",
    credentialId: null,
    quarters,
    hours: hours * 10,
    costMinor: 0,
    serves: servesByDefault(kind, of),
    notes,
  };
}

/** What a catalogue entry says of a new item: the same for a template and for one added by hand. */
export function fromCredential(
  entry: StarterCredential,
  { currency, hoursPerQuarter }: Pick<StarterWish, "currency" | "hoursPerQuarter">,
): Described {
  const kind: ItemKind = entry.kind;
  const hours = Math.min(100_000, middle(entry.hoursMin, entry.hoursMax) * 10);
  const fee = middle(entry.feeMinMinor, entry.feeMaxMinor);
  const sameMoney = entry.currency === currency;
  const room = Math.max(1, hoursPerQuarter * SHARE_OF_QUARTER);
  const title = entry.name.length > LONG_NAME ? (entry.abbreviation ?? entry.name) : entry.name;
  const noted =
    !sameMoney && fee > 0
      ? `The fee is known in ${entry.currency} only; enter it in ${currency}.`
      : "Hours and fee are the middle of the catalogue's range: verify with the issuer.";
  return {
    kind,
    title,
    provider: entry.provider ?? "",
    credentialId: entry.id,
    quarters: Math.min(LONGEST, Math.max(1, Math.ceil(hours / room))),
    hours,
    costMinor: sameMoney ? fee : 0,
    serves: servesByDefault(kind, entry.path),
    notes: title === entry.name ? noted : `${entry.name}. ${noted}`,
  };
}

/** Middle of a range; the one end that is known; 0 where nothing is. */
const middle = (min: number | null, max: number | null): number =>
  Math.round(((min ?? max ?? 0) + (max ?? min ?? 0)) / 2);

/** The two roles a plan leads to: the rung below the target, and the target. */
function rolesTowards({ rungs, branchLevel, targetRole }: StarterWish): Map<string, string> {
  const at = rungs.indexOf(targetRole);
  const target = targetRole || rungs[branchLevel + 1];
  const step = at > 0 ? rungs[at - 1] : targetRole ? undefined : rungs[branchLevel];
  return new Map([
    ...(step ? [["next-role", step] as const] : []),
    ...(target ? [["target-role", target] as const] : []),
  ]);
}
