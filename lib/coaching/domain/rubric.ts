/** What a coach may look at in a plan, each by itself; never added up to a score. */
export const CRITERIA = [
  { name: "specific", word: "Specific", asks: "Each item says what is to be done." },
  { name: "measurable", word: "Measurable", asks: "One can tell when an item is done." },
  { name: "feasible", word: "Feasible", asks: "Hours, money and order fit a real life." },
  { name: "evidenced", word: "Evidenced", asks: "Reasons and results stand behind it." },
  { name: "serving", word: "Serves the path", asks: "It leads where the plan says." },
] as const;
type Criterion = (typeof CRITERIA)[number]["name"];

export const LEVELS = ["not yet", "in part", "mostly", "fully"] as const;
export type Level = (typeof LEVELS)[number];

/** What a coach said of some of the criteria. */
export type Rubric = Partial<Record<Criterion, Level>>;

/** What of `given` names a criterion and one of its levels; the rest is left away. */
export function readRubric(given: Readonly<Record<string, unknown>>): Rubric {
  const rubric: Rubric = {};
  for (const { name } of CRITERIA) {
    const found = LEVELS.find((level) => level === given[name]);
    if (found) rubric[name] = found;
  }
  return rubric;
}

/** In the one order and in words, only what was said: "Specific: mostly". */
export const rubricWords = (rubric: Rubric): { word: string; asks: string; level: Level }[] =>
  CRITERIA.flatMap(({ name, word, asks }) => {
    const level = rubric[name];
    return level ? [{ word, asks, level }] : [];
  });
