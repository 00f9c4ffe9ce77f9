import { CLASSES, type ClassName } from "./class-weights";
import type { FlipField, Move } from "./flip-field";

/** Answers that would make another class the likeliest, and by how much (difference of probabilities). */
export type Flip = { moves: readonly Move[]; likeliest: ClassName; margin: number };

/**
 * The fewest answers whose change makes another class than `leading` the likeliest.
 *
 * One answer and two are searched whole: every answer, every category. From three on each other class is
 * aimed at in turn: the move that helps most is added, then each chosen one is exchanged while that helps
 * (so three and more are an upper bound: a smaller set may exist), and last every move is shortened as far
 * as the flip holds. Among sets of one size the least total movement wins, then the larger margin.
 *
 * @param field   of the answers as given
 * @param leading class that is the likeliest now
 * @param options most: largest set to look for; margin ≥ 0 by which the other class must be ahead
 * @returns the set, or null when none of at most `most` answers does it
 */
export function smallestFlip(
  field: FlipField,
  leading: ClassName,
  { most, margin }: { most: number; margin: number },
): Flip | null {
  const search = { field, margin, lead: CLASSES.indexOf(leading) };
  const small = whole(search, most);
  if (small || most < 3) return small;
  const aimed = CLASSES.flatMap((name, aim) => {
    const found = name === leading ? null : towards({ ...search, aim }, most);
    return found ? [shortened(search, found)] : [];
  });
  return aimed.toSorted(fewest)[0] ?? null;
}

type Search = { field: FlipField; lead: number; margin: number };

const movement = (moves: readonly Move[]): number =>
  moves.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);

const fewest = (a: Flip, b: Flip): number =>
  a.moves.length - b.moves.length || movement(a.moves) - movement(b.moves) || b.margin - a.margin;

/** How far the likeliest other class is ahead of the leading one after move number `at`. */
function judged(
  masses: Float64Array,
  at: number,
  lead: number,
): Pick<Flip, "likeliest" | "margin"> {
  let [total, best, next] = [0, 0, -1];
  for (let k = 0; k < CLASSES.length; k++) {
    const mass = masses[4 * at + k] ?? 0;
    total += mass;
    if (k === lead || (next >= 0 && mass <= best)) continue;
    best = mass;
    next = k;
  }
  const margin = (best - (masses[4 * at + lead] ?? 0)) / total;
  return { likeliest: CLASSES[next] ?? "exploring", margin };
}

/** Every single answer, then every two. */
function whole({ field, lead, margin }: Search, most: number): Flip | null {
  let best: Flip | null = null;
  const weigh = (before: readonly Move[], masses: Float64Array, from: number) => {
    for (let at = from; at < field.moves.length; at++) {
      const move = field.moves[at];
      if (!move || move.item === before[0]?.item) continue;
      const judgement = judged(masses, at, lead);
      if (judgement.margin < margin) continue;
      const flip = { moves: [...before, move], ...judgement };
      if (!best || fewest(flip, best) < 0) best = flip;
    }
  };
  weigh([], field.massesOf(field.start), 0);
  if (best || most < 2) return best;
  for (const [at, first] of field.moves.entries())
    weigh([first], field.massesOf(field.moved(field.start, first), at + 1), at + 1);
  return best;
}

type Aimed = Search & { aim: number };

/** Adds the best move until the class aimed at, or any other, is ahead. */
function towards(search: Aimed, most: number): Flip | null {
  let moves: readonly Move[] = [];
  while (moves.length < most) {
    const added = bestBeside(search, moves);
    if (!added) return null;
    moves = exchanged(search, [...moves, added]);
    const flip = flipOf(search, moves);
    if (flip.margin >= search.margin) return flip;
  }
  return null;
}

const weightsOf = ({ start, moved }: FlipField, moves: readonly Move[]): Float64Array =>
  moves.reduce((weights, move) => moved(weights, move), start);

/** The move that, on top of `moves`, brings the class aimed at furthest ahead. */
function bestBeside({ field, lead, aim }: Aimed, moves: readonly Move[]): Move | null {
  const taken = new Set(moves.map(({ item }) => item));
  const masses = field.massesOf(weightsOf(field, moves));
  let best: { move: Move; odds: number } | null = null;
  for (const [at, move] of field.moves.entries()) {
    if (taken.has(move.item)) continue;
    const left = Math.max(masses[4 * at + lead] ?? 0, Number.MIN_VALUE);
    const odds = (masses[4 * at + aim] ?? 0) / left;
    if (!best || odds > best.odds) best = { move, odds };
  }
  return best?.move ?? null;
}

/** Each move once: taken out, and the best one put in its place. */
const exchanged = (search: Aimed, moves: readonly Move[]): readonly Move[] =>
  moves.reduce<readonly Move[]>((chosen, _, at) => {
    const others = chosen.filter((_one, index) => index !== at);
    const better = bestBeside(search, others);
    return better ? chosen.map((move, index) => (index === at ? better : move)) : chosen;
  }, moves);

function flipOf({ field, lead }: Search, moves: readonly Move[]): Flip {
  const last = moves.at(-1);
  const at = last ? field.moves.indexOf(last) : 0;
  const masses = field.massesOf(weightsOf(field, moves.slice(0, -1)), at);
  return { moves, ...judged(masses, at, lead) };
}

/** Takes single steps back as long as the flip holds, the one that costs least first. */
function shortened(search: Search, flip: Flip): Flip {
  const steps = flip.moves.flatMap((move, at) => {
    const to = move.to - Math.sign(move.to - move.from);
    const nearer = search.field.moves.find((one) => one.item === move.item && one.to === to);
    return nearer ? [flip.moves.map((one, index) => (index === at ? nearer : one))] : [];
  });
  const [best] = steps
    .map((moves) => flipOf(search, moves))
    .filter(({ margin }) => margin >= search.margin)
    .sort((a, b) => b.margin - a.margin);
  return best ? shortened(search, best) : flip;
}
