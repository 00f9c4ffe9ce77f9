import type { StopReason } from "./stop-reason";

const BECAUSE: Readonly<Record<StopReason, string>> = {
  precise: "both orientations were known closely enough by then",
  "nothing more to learn": "no other question would have made the picture much sharper",
  longest: "this is the longest a sitting becomes",
  "no items left": "there were no more questions that fit",
};

/** Why the questions stopped when they did: a sitting that chose them one by one says so. */
export const stopReasonWords = (reason: StopReason, questions: number): string =>
  `Your questions were chosen one by one, each by the answers before it. They stopped after ${questions}: ${BECAUSE[reason]}.`;
