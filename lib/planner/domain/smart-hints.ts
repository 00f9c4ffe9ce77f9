import type { Path } from "@/lib/kernel/path";
import { type Quarter, quarterText } from "@/lib/kernel/quarter";
import { hoursText } from "./hours";
import { HORIZON } from "./plan";

/** What is typed of an item so far. Hours are tenths; null where nothing readable stands. */
export type TypedItem = {
  title: string;
  notes: string;
  startsIn: Quarter | null;
  quarters: number | null;
  hours: number | null;
  /** How far it serves the plan's path, in [0, 1]. */
  serves: number;
};
export type SmartHint = {
  about: "specific" | "measurable" | "achievable" | "relevant" | "time-bound";
  words: string;
};

/** Titles of fewer words than this seldom say what is done to what. */
const FEW_WORDS = 3;
/** Words that name a wish rather than a deed. */
const VAGUE = /^(be|become|get|improve|learn|try|work on|do|think about|more|better)\b/i;
/** A number, or a word that says how one will know. */
const MEASURE =
  /\d|\b(pass(ed)?|exam|finish(ed)?|publish(ed)?|present(ed)?|certif\w*|award\w*|approved|signed|hired|promoted|degree|done when|so that)\b/i;

/**
 * What is missing for an item to be specific, measurable, achievable, relevant and time-bound, as plain hints in that
 * order; none where it has it all. Reads English words; it judges nothing and gives no score.
 *
 * @param plan  the path, the tenths of hours per quarter and the first quarter
 */
export function smartHints(
  item: TypedItem,
  plan: { path: Path; hoursPerQuarter: number; startsIn: Quarter },
): SmartHint[] {
  const words = item.title.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return [
    ...hint(
      "specific",
      words.length < FEW_WORDS || VAGUE.test(item.title.trim()),
      "Say what you will do, and to what: a deed, not a wish.",
    ),
    ...hint(
      "measurable",
      !MEASURE.test(`${item.title} ${item.notes}`),
      "Say how you will know that it is done: a number, an exam, something others can see.",
    ),
    ...achievable(item, plan),
    ...hint(
      "relevant",
      item.serves === 0,
      `It does not serve the ${plan.path} path: say in the notes why it is in the plan, or what it serves.`,
    ),
    ...timeBound(item, plan),
  ];
}

const hint = (about: SmartHint["about"], isMissing: boolean, words: string): SmartHint[] =>
  isMissing ? [{ about, words }] : [];

function achievable(
  { hours, quarters }: TypedItem,
  { hoursPerQuarter }: { hoursPerQuarter: number },
) {
  if (!hours)
    return hint(
      "achievable",
      true,
      "Say how many hours it takes, or a fit cannot see whether it is possible.",
    );
  const each = hours / Math.max(1, quarters ?? 1);
  return hint(
    "achievable",
    each > hoursPerQuarter,
    `It asks ${hoursText(Math.ceil(each))} hours a quarter of the ${hoursText(hoursPerQuarter)} you have: give it ${Math.ceil(hours / Math.max(1, hoursPerQuarter))} quarters, or make it smaller.`,
  );
}

function timeBound({ startsIn, quarters }: TypedItem, plan: { startsIn: Quarter }): SmartHint[] {
  if (startsIn === null)
    return hint(
      "time-bound",
      true,
      "Give it a quarter, or at least a wished one: what has no date waits.",
    );
  const last = startsIn + (quarters ?? 1) - 1;
  const end = plan.startsIn + HORIZON - 1;
  return hint(
    "time-bound",
    last > end,
    `It would end in ${quarterText(last)}, after the plan does in ${quarterText(end)}.`,
  );
}
