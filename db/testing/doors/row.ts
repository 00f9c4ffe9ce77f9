import { ACTORS } from "@/db/testing/matrix";

/** Everybody who may stand before a door: the matrix's actors, and who is nobody, or only half, yet. */
export const WHO = ["visitor", "halfway", ...ACTORS] as const;
export type Who = (typeof WHO)[number];

/**
 * What a door answers. `shows`: something of the owner's · `opens`: nothing of theirs (one's own, or everybody's) ·
 * `sends on`: elsewhere within · `asks who`, `asks more`: to the sign-in page, to its second factor · `refuses`: 401 ·
 * `nothing`: 404, as for what does not exist
 */
export const ANSWERS = [
  "shows",
  "opens",
  "sends on",
  "asks who",
  "asks more",
  "refuses",
  "nothing",
] as const;
export type Answer = (typeof ANSWERS)[number];

/** One cell for each of the cast: nothing is left to a default when it is looked up. */
export type Door = Readonly<Record<Who, Answer>>;
export type Act = Readonly<Record<Who, boolean>>;

const row = <Cell>(rest: Cell, cells: Readonly<Partial<Record<Who, Cell>>>) =>
  ({ ...Object.fromEntries(WHO.map((who) => [who, rest])), ...cells }) as Record<Who, Cell>;

type Cells = Readonly<Partial<Record<Who, Answer>>>;

/** A page of people who are signed in: `rest`, but for the cells named. */
export const page = (rest: Answer, cells: Cells = {}): Door =>
  row(rest, { visitor: "asks who", halfway: "asks more", ...cells });

/** An address that programs read: whoever is not signed in is told so. */
export const handler = (rest: Answer, cells: Cells = {}): Door =>
  row(rest, { visitor: "refuses", halfway: "refuses", ...cells });

/** The public list: whoever comes. */
export const everybody = (rest: Answer = "opens", cells: Cells = {}): Door => row(rest, cells);

/** An action that changes what is the owner's, or everybody's, for those named; nobody else's sending of it does. */
export const only = (...who: readonly Who[]): Act =>
  row(false, Object.fromEntries(who.map((one) => [one, true])));

/** Everything of one room that can be asked for over HTTP. */
export type Room = {
  pages: Readonly<Record<string, Door>>;
  handlers: Readonly<Record<string, Door>>;
  actions: Readonly<Record<string, Act>>;
  /** Actions whoever comes may send: they open by what is typed, or by a link that is its own permission. */
  publicActions: readonly string[];
};
