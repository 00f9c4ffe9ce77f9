import { CONTRAST_WORDS, PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import { PATH_GUIDE } from "@/lib/catalogue/domain/path-guide";
import { answerLabels } from "./answer-labels";
import { answerWords } from "./answer-words";
import { type ContraryAnswer, contraryAnswers } from "./contrary-answers";
import { facetWords } from "./facet-words";
import { DIMENSIONS, type Facet, type Item, type ScoredItem } from "./instrument";
import { OUTCOME_WORDS, OUTCOMES, type Outcome } from "./outcome";
import { OUTCOME_NAMED } from "./outcome-named";
import { REFLECTION_QUESTIONS } from "./reflection-questions";
import type { FacetScore, Score } from "./score";
import { wishesBeside } from "./vision-note";
import { HIGH_WISH, LOW_WISH } from "./work-itself-words";

/** One thing that speaks against a reading; `itemId` is the question it quotes. */
export type Reason = { title: string; text: string; itemId?: string };

/** What the reader may see besides the score: null where it is not theirs to see. */
type Known = {
  items: readonly Item[];
  answers: Readonly<Record<string, number>> | null;
  reflections: Readonly<Record<string, string>> | null;
};

/**
 * Three reasons against the likeliest reading, out of what the person said themselves.
 *
 * The strongest answer that says the opposite, the facet that leans the other way most, a wish for later that
 * points elsewhere, the work itself, the runner-up, a sign to look for: the first two that there are. The third
 * is always what the path asks in return, set beside an answer or a wish that would make it dear.
 *
 * @returns exactly three, or none where there is no reading
 */
export function reasonsAgainst(score: Score, known: Known): readonly Reason[] {
  const { verdict } = score;
  if (verdict.kind === "none") return [];
  const { outcome } = verdict;
  const scored = known.items.filter(isScored);
  const contrary = contraryAnswers(outcome, score.drivers, scored, known.answers ?? {});
  const [first, ...others] = contrary;
  const wish = wishReason(outcome, known.reflections);
  const found = [
    first && answerReason(first, outcome),
    facetReason(outcome, score),
    wish,
    workReason(outcome, score.workItself),
    runnerUp(outcome, score),
    doubt(outcome),
  ].filter((reason) => reason !== undefined && reason !== null);
  const two = found.slice(0, 2);
  const price = priceReason(outcome, others, two.includes(wish ?? NONE) ? null : wish);
  return [...two, price];
}

const NONE: Reason = { title: "", text: "" };

const isScored = (item: Item): item is ScoredItem =>
  item.format === "likert" || item.format === "pair";

const quoteOf = ({ item, raw }: ContraryAnswer): string => {
  const sides = item.format === "pair" ? { a: item.sideA, b: item.sideB } : null;
  const words = answerWords({ sides, labels: answerLabels(item) }, raw);
  return sides
    ? `asked “${item.text}”, you preferred ${words}`
    : `to “${item.text}” you answered ${words}`;
};

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

const answerReason = (answer: ContraryAnswer, outcome: Outcome): Reason => ({
  title: "Your own answer",
  text:
    answer.how === "opposite"
      ? `${sentence(quoteOf(answer))} Of the answers that say the opposite, this one weighs most.`
      : `${sentence(quoteOf(answer))} Nothing you answered says the opposite, but ${OUTCOME_NAMED[outcome]} would lead one to expect a ${turned(answer) ? "no" : "yes"}.`,
  itemId: answer.item.id,
});

const turned = ({ item }: ContraryAnswer): boolean => item.format === "likert" && item.reversed;

const asked = (facet: Facet): string =>
  `${CONTRAST_WORDS[facet].title.toLowerCase()} (“${CONTRAST_WORDS[facet].question}”)`;

/** The facet that leans the other way most; null where every one of them agrees. */
function facetReason(outcome: Outcome, { facets, cuts }: Score): Reason | null {
  const title = "One facet of the four";
  if (outcome === "exploring") {
    const sides = facets.flatMap((facet) =>
      DIMENSIONS.map((side) => ({ side, facet, above: facet[side].mean - cuts[side] })),
    );
    const [most] = sides.sort((a, b) => b.above - a.above);
    if (!most || most.above < 0) return null;
    const text = `On ${asked(most.facet.facet)} your ${most.side} side comes out above the line that the whole stays under.`;
    return { title, text };
  }
  const [most] = [...facets].sort((a, b) => agreement(outcome, a) - agreement(outcome, b));
  if (!most) return null;
  const { text: said } = facetWords(most);
  const isDecided = said.startsWith("higher");
  if (outcome === "hybrid")
    return isDecided
      ? {
          title,
          text: `On ${asked(most.facet)} your answers are ${said}: here they ask for one, not both.`,
        }
      : null;
  if (agreement(outcome, most) >= 0.9) return null;
  const text = isDecided
    ? `On ${asked(most.facet)} your answers are ${said}.`
    : `On ${asked(most.facet)} the two sides are too close to call: here ${outcome} has no lead.`;
  return { title, text };
}

/** How far a facet goes along with an outcome, 0 to 1. */
function agreement(outcome: Outcome, { specialistHigher }: FacetScore): number {
  if (outcome === "hybrid") return 1 - Math.abs(2 * specialistHigher - 1);
  return outcome === "leadership" ? 1 - specialistHigher : specialistHigher;
}

function wishReason(outcome: Outcome, reflections: Known["reflections"]): Reason | null {
  const [wish] = wishesBeside(reflections ?? {}, [outcome]).toReversed();
  if (!wish) return null;
  const question = REFLECTION_QUESTIONS.find(({ id }) => id === wish.questionId);
  const chosen = question?.choices?.find(({ value }) => value === wish.wished)?.label ?? "";
  return {
    title: "Your own wish",
    text: `Asked where you would like to be in ${wish.years} years, you chose “${chosen}”.`,
  };
}

function workReason(outcome: Outcome, mean: number | null): Reason | null {
  if (mean === null) return null;
  const title = "The work itself";
  if (outcome !== "exploring" && mean >= HIGH_WISH)
    return {
      title,
      text: "Your answers put interesting work above rank. The next project may matter more to you than the ladder it hangs on.",
    };
  if (outcome === "exploring" && mean <= LOW_WISH)
    return {
      title,
      text: "A clear way up matters to you more than any one project, by your own answers: that is what a ladder is for.",
    };
  return null;
}

/** The next likely reading: there always is one. */
function runnerUp(outcome: Outcome, { probabilities, flip }: Score): Reason {
  const others = OUTCOMES.filter((other) => other !== outcome);
  const [next = outcome] = others.sort((a, b) => probabilities[b] - probabilities[a]);
  const percent = Math.round(probabilities[next] * 100);
  const chance = percent < 1 ? "under 1 %" : `${percent} %`;
  const count = flip?.changes.length;
  const near = flip
    ? ` ${count === 1 ? "One different answer" : `${count} different answers`} would have made it ${OUTCOME_NAMED[flip.outcome]}.`
    : "";
  return {
    title: "The runner-up",
    text: `The same answers leave ${chance} for another reading: ${OUTCOME_WORDS[next].toLowerCase()}.${near}`,
  };
}

const doubt = (outcome: Outcome): Reason => ({
  title: "A sign to look for",
  text:
    outcome === "exploring"
      ? "You may not have met the work yet that would draw you up a ladder: this is a reading of today."
      : `Ask yourself whether this is so: “${PATH_GUIDE[outcome].doubts[0]}” If it is, it speaks against ${OUTCOME_NAMED[outcome]}.`,
});

/** Facets on which each price is paid. */
const PAID_ON: Readonly<Record<Outcome, readonly Facet[]>> = {
  specialist: ["advancement", "skills"],
  leadership: ["satisfaction", "responsibilities"],
  hybrid: ["responsibilities", "satisfaction"],
  exploring: ["advancement", "responsibilities"],
};

const NO_LADDER =
  "Without a ladder no next rung is kept for you: more pay or more say often has to be argued for, each time anew.";

function priceReason(
  outcome: Outcome,
  contrary: readonly ContraryAnswer[],
  wish: Reason | null,
): Reason {
  const price = outcome === "exploring" ? NO_LADDER : PATH_CONTRASTS[outcome].price;
  const title = "What it asks in return";
  const dear = contrary.find(({ item }) => PAID_ON[outcome].includes(item.facet));
  if (dear)
    return {
      title,
      text: `${price} Beside that stands your own answer: ${quoteOf(dear)}.`,
      itemId: dear.item.id,
    };
  return { title, text: wish ? `${price} And there is your own wish: ${lower(wish.text)}` : price };
}

const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
