/**
 * What a second reading holds against items that are in use, by id. Their words stay as they are, for sittings rest
 * on them: these are the first to be looked at when answers are there, and the first to go.
 */
export const ITEM_DOUBTS: Readonly<Record<string, string>> = {
  "sk-s-3":
    "Two poles in one sentence. Who likes both breadth and depth has no good answer; sk-s-6 asks for one alone.",
  "sk-s-4": "May measure a taste for new things more than a lack of depth.",
  "sk-l-4":
    "Nearly everybody agrees, leaders too, whose own tasks are people. A weak opposite; sk-l-6 is meant to replace it.",
  "re-s-3":
    "The final say is power as well as knowledge: it may speak for leadership too (a crossed loading).",
  "re-l-3":
    "Dislike of conflict is a trait of its own, common among good leaders too; and the hardest sentence to read.",
  "pr-ad-1":
    "“Leading” means at the top here, but stands on the specialist side: a quick reader may trip.",
  "re-l-4": "Touches working alone, which the form means to leave unscored.",
  "ad-s-1": "Hard to disagree with: being known for something is pleasant to all.",
  "ad-s-4": "Leaving the field and rising fast are two thoughts; ad-s-6 asks for the first alone.",
  "ad-l-3":
    "The word “ordinary” makes the answer less likeable, and an expert is no ordinary member either.",
  "ad-l-4": "The answer hangs on how much one needs the money.",
  "sa-s-3": "A comparison (more than most praise), and about standing rather than about the work.",
  "sa-l-2": "Experts also like to see their plan followed: it may be a crossed loading.",
  "pr-sk-2":
    "Two figures of speech (“win a room over”, “read a case”) that a learner of English may not know.",
  "wk-2": "Holds only on a condition: who thinks the work will not stay interesting cannot answer.",
  "wk-4": "The only reversed one of four, and “ladder” is a figure of speech.",
};
