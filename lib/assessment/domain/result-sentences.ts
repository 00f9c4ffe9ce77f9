import type { Outcome } from "./outcome";
import type { Verdict } from "./score";

/** A result in words: the headline, and what stands behind it. */
export type ResultSentences = { headline: string; detail: string };

const CLEAR: Readonly<Record<Outcome, ResultSentences>> = {
  specialist: {
    headline: "You lean towards the specialist path.",
    detail:
      "Your answers show a strong pull towards depth in your field, and clearly less towards leading people.",
  },
  leadership: {
    headline: "You lean towards the leadership path.",
    detail:
      "Your answers show a strong pull towards working through other people, and clearly less towards depth in one field.",
  },
  hybrid: {
    headline: "Both paths draw you: a hybrid fits your answers.",
    detail: "Depth in your field and leading people pull at you strongly, and about equally.",
  },
  exploring: {
    headline: "Neither ladder stands out.",
    detail:
      "Your answers show no strong pull towards either ladder. Many people care more about the next piece of work than about any ladder; that is a result, not a gap.",
  },
};

const LEANING: Readonly<Record<Outcome, string>> = {
  specialist: "You probably lean towards the specialist path.",
  leadership: "You probably lean towards the leadership path.",
  hybrid: "A hybrid of both paths probably fits your answers.",
  exploring: "Probably neither ladder stands out.",
};

const NAMED: Readonly<Record<Outcome, string>> = {
  specialist: "specialist",
  leadership: "leadership",
  hybrid: "hybrid",
  exploring: "neither ladder",
};

/** The sentences of a verdict. They speak of leaning, never of what a person is. */
export function resultSentences(verdict: Verdict): ResultSentences {
  switch (verdict.kind) {
    case "clear":
      return CLEAR[verdict.outcome];
    case "leaning":
      return {
        headline: LEANING[verdict.outcome],
        detail: `${CLEAR[verdict.outcome].detail} Other readings remain possible: of readings this strong, about six in ten are right.`,
      };
    case "close":
      return {
        headline: `Too close to call: ${NAMED[verdict.outcome]} or ${NAMED[verdict.next]}.`,
        detail:
          "You stand near a border between readings, and no questionnaire of this length can say on which side. Read both, and let your own reasons decide.",
      };
    case "none":
      return verdict.reason === "too few answers"
        ? {
            headline: "Too few answers for a result.",
            detail:
              "Each side needs at least six answers. What you answered is kept, and you can start again at any time.",
          }
        : {
            headline: "This sitting cannot carry a result.",
            detail:
              "Something about how the answers came together makes the numbers less trustworthy than usual. They are shown below for completeness; a calm second sitting would tell you more.",
          };
  }
}
