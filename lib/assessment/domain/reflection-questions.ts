type Choice = { value: string; label: string };

export type ReflectionQuestion = {
  id: string;
  title: string;
  hint: string;
  /** A closed question has choices; an open one takes up to `REFLECTION_MAX` characters. */
  choices?: readonly Choice[];
};

/** Longest answer to an open question, in characters. */
export const REFLECTION_MAX = 4000;

const VISION: readonly Choice[] = [
  { value: "specialist", label: "Deeper in my field, as an expert" },
  { value: "leadership", label: "Leading people" },
  { value: "hybrid", label: "Both: close to the craft, with a small team" },
  { value: "other", label: "Something else" },
  { value: "open", label: "I cannot say yet" },
];

/**
 * Questions in one's own words. Never scored: the stated wish is kept apart from the score, so that the two
 * can be compared, and working with others is no sign of either path.
 */
export const REFLECTION_QUESTIONS: readonly ReflectionQuestion[] = [
  {
    id: "strengths",
    title: "What are you good at, and when did it show?",
    hint: "Name one to three strengths. For each, tell one moment at work when it made a difference.",
  },
  {
    id: "five-years-path",
    title: "In five years, where would you like to be?",
    hint: "What you wish today, whatever your answers so far may say.",
    choices: VISION,
  },
  {
    id: "five-years",
    title: "What does an ordinary week look like then?",
    hint: "Picture a week five years from now: what is on your desk, who is around you, what do you decide?",
  },
  {
    id: "ten-years-path",
    title: "And in ten years?",
    hint: "It may be the same answer, or the one after it.",
    choices: VISION,
  },
  {
    id: "ten-years",
    title: "What would you like to look back on by then?",
    hint: "Things made, people helped, places reached: whatever would make the ten years worth it.",
  },
  {
    id: "why-this-career",
    title: "Why this career rather than another?",
    hint: "What drew you in, and what keeps you. If nothing keeps you, write that.",
  },
  {
    id: "together",
    title: "Do you work better independently or with others?",
    hint: "Experts often work closely with others, and leaders often work alone: this says nothing about a path.",
    choices: [
      { value: "independent", label: "Mostly independently" },
      { value: "mixed", label: "It depends on the task" },
      { value: "with-others", label: "Mostly with others" },
    ],
  },
  {
    id: "together-why",
    title: "When was that true the last time?",
    hint: "A day or a task that went well because you were alone, or because you were not.",
  },
  {
    id: "industry",
    title: "What does your industry value?",
    hint: "Who is promoted, listened to and paid well around you: people who know, people who lead, or people who do some of both?",
  },
];
