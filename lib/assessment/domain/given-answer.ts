/** One answer as given: raw, 0 to 4 in the order shown; time is null where it could not be taken. */
export type GivenAnswer = { value: number; milliseconds: number | null };

/** Answers by item id. An item without an answer is absent, never 0. */
export type GivenAnswers = ReadonlyMap<string, GivenAnswer>;
