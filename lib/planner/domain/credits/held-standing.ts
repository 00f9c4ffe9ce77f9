import type { Standing } from "@/lib/planner/domain/renewals/certification-standing";
import { standing } from "@/lib/planner/domain/renewals/standing";
import { birthMonthIn, creditLedger, lacksBirthMonth } from "./credit-ledger";
import type { Held, Judged, JudgedHeld } from "./credits";

export type HeldState =
  | "in good standing"
  | "at risk"
  | "in grace"
  | "lapsed"
  | "renewed by another"
  | "not judged";

/** Why a state is what it is, where the rule alone does not say it. */
type StandingReason = "no rule" | "no birth month" | "issuer's word" | null;

/** How a held certification stands today. */
export type HeldStanding<H extends JudgedHeld = Held> = {
  held: H;
  state: HeldState;
  /** The next day on which something is due; null where nothing is, or it is over. */
  due: string | null;
  /** By its rule; null where it cannot be judged by one. */
  judged: Standing | null;
  /** What keeps it alive. */
  renewer: H | null;
  reason: StandingReason;
};

/**
 * The standing of everything held on `today`, in the order given. The issuer's own date goes before the rule's: until
 * then nothing has lapsed, whatever the rule reckons, and after it nothing is valid.
 *
 * @see planner's method §3
 */
export function heldStandings<H extends JudgedHeld>(
  credits: Judged<H>,
  today: string,
): HeldStanding<H>[] {
  const { ledger, names } = creditLedger(credits, today);
  const judged = new Map(standing(ledger).map((one) => [one.id, one]));
  const heldBy = new Map(credits.held.map((one) => [names.get(one.id) ?? one.id, one]));
  const birthMonth = birthMonthIn(credits.held);
  return credits.held.map((held) => {
    const found = judged.get(names.get(held.id) ?? held.id) ?? null;
    const byRule = found ? ruled(held, found, heldBy) : unjudged(held, birthMonth);
    return withIssuersWord(byRule, today);
  });
}

/** What is held and has not lapsed by `today`: lapsed is for good, and earning it again is an award of its own. */
export const notLapsed = <H extends JudgedHeld>(credits: Judged<H>, today: string): H[] =>
  heldStandings(credits, today).flatMap(({ held, state }) => (state === "lapsed" ? [] : [held]));

function ruled<H extends JudgedHeld>(
  held: H,
  judged: Standing,
  heldBy: ReadonlyMap<string, H>,
): HeldStanding<H> {
  const { state, due } = judged;
  const plain = { held, due, judged, renewer: null, reason: null };
  if (!isRenewed(state)) return { ...plain, state };
  const renewer = heldBy.get(state.slice(RENEWED_BY.length)) ?? null;
  return { ...plain, renewer, state: "renewed by another" };
}

const RENEWED_BY = "renewed by ";
const isRenewed = (state: Standing["state"]): state is `renewed by ${string}` =>
  state.startsWith(RENEWED_BY);

const unjudged = <H extends JudgedHeld>(held: H, birthMonth: number | null): HeldStanding<H> => ({
  held,
  state: "not judged",
  due: null,
  judged: null,
  renewer: null,
  reason: lacksBirthMonth(held, birthMonth) ? "no birth month" : "no rule",
});

function withIssuersWord<H extends JudgedHeld>(
  found: HeldStanding<H>,
  today: string,
): HeldStanding<H> {
  const { expiresOn } = found.held;
  if (expiresOn === null || found.state === "renewed by another") return found;
  if (expiresOn < today) return { ...found, state: "lapsed", due: null, reason: "issuer's word" };
  const isAlive = found.state === "at risk" || found.state === "in good standing";
  return {
    ...found,
    state: isAlive ? found.state : "in good standing",
    due: expiresOn,
    reason: "issuer's word",
  };
}

const RANK = {
  "in grace": 0,
  "at risk": 1,
  lapsed: 2,
  "not judged": 3,
  "in good standing": 4,
  "renewed by another": 5,
} satisfies Record<HeldState, number>;

/** What needs attention first: by state, then by what is due soonest, then by name. */
export const byAttention = (a: HeldStanding, b: HeldStanding): number =>
  RANK[a.state] - RANK[b.state] ||
  (a.due ?? "9999").localeCompare(b.due ?? "9999") ||
  a.held.title.localeCompare(b.held.title);
