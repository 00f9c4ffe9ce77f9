import type { Path } from "@/lib/kernel/path";

/** How a week, a question to ask and a known trap look on one path: more than the contrasts say. */
export type PathGuide = {
  /** What the week is made of. */
  week: string;
  /** Signs that speak for it, and signs that speak against it: about work, never about character. */
  suits: readonly string[];
  doubts: readonly string[];
  trap: { title: string; text: string };
  /** What to ask an employer before choosing it there. */
  ask: readonly string[];
};

/** Longer guidance for each path's own page; original wording, general knowledge. */
export const PATH_GUIDE: Readonly<Record<Path, PathGuide>> = {
  specialist: {
    week: "Most of the week goes to the work itself. The rest is review, advice, standards and teaching: specialists work with others all day, they just do not run them.",
    suits: [
      "You would rather solve the problem than hand it to somebody.",
      "You read about your field when nobody asks you to.",
      "A day of meetings feels like a day lost.",
    ],
    doubts: [
      "What you want to change is decided in rooms you would not be in.",
      "You like starting things more than finishing them.",
      "Your field changes so fast, or shrinks so much, that depth dates quickly.",
    ],
    trap: {
      title: "The ladder that stops",
      text: "Some employers write an expert ladder and fill only its lower rungs. A title without pay, say or people in it is a sign, not a career. Ask who holds the top rung today.",
    },
    ask: [
      "How many people hold the two highest expert titles, and what do they earn beside managers of the same level?",
      "Who decides when an expert and a manager disagree on a technical matter?",
      "What did the last person promoted on the expert track do to be promoted?",
    ],
  },
  leadership: {
    week: "Most of the week is conversation: one to one, in meetings, in writing. What is left goes to planning, hiring and reading what others made.",
    suits: [
      "You notice who in the group is stuck before they say so.",
      "You would rather have a good team than be its best member.",
      "Deciding with half the facts costs you little sleep.",
    ],
    doubts: [
      "You would miss the work itself within a month.",
      "You want the title or the pay, and would happily leave the people out of it.",
      "Telling somebody that they fall short is something you keep putting off.",
    ],
    trap: {
      title: "The one-way door",
      text: "The step up is celebrated, the step back looks like failure, and after a few years the craft has moved on. Agree the way back before you go, and keep one hand in the work.",
    },
    ask: [
      "What training and what mentor does a new manager get in the first half-year?",
      "How many people would report to me, and may I decide whom to hire?",
      "Has anybody here gone back from leading to the work, and how did it turn out?",
    ],
  },
  hybrid: {
    week: "Roughly a third of the week belongs to a few people, half to the work, and what remains to carrying things between those who do and those who decide.",
    suits: [
      "You like teaching the craft as much as practising it.",
      "People already bring you both kinds of question.",
      "You lose energy when you have only one kind of work for weeks.",
    ],
    doubts: [
      "You find it hard to leave a hard problem for a person who needs you now.",
      "Your employer counts the people work as something you do on top.",
      "You want to reach the highest rung: there most organisations ask for one side.",
    ],
    trap: {
      title: "Two full jobs",
      text: "The people work grows, the craft work stays, and the week becomes the sum of both. It is the best-known way in which this path fails. Write down the share for people, protect it, and give something up when it grows.",
    },
    ask: [
      "What share of my time is meant for leading people, and what falls away when it grows?",
      "How large may the group become before the role changes?",
      "Am I judged on what I make, on what the group makes, or on both?",
    ],
  },
};

/** How a group of industries is known to treat the three paths. */
export type IndustryCustom = { title: string; text: string };

/** General knowledge in careful words, not data: employers inside one industry differ more than industries do. */
export const INDUSTRY_CUSTOMS: readonly IndustryCustom[] = [
  {
    title: "Software, data and security",
    text: "Larger employers often publish two ladders of the same height, and moving between them is usual. Smaller ones tend to have a senior title and stop there, so that growing means leading or leaving. Tech lead is the classic hybrid post.",
  },
  {
    title: "Healthcare",
    text: "Licences and board certifications shape the clinical ladder, and many hospitals reward it with steps of its own. Charge nurse and clinical leader posts mix both; beyond the unit, leadership usually asks for a graduate degree.",
  },
  {
    title: "Finance and accounting",
    text: "An early licence opens most doors. In many firms managing people comes with the second or third promotion whether one seeks it or not; deep technical posts in tax, valuation or audit methods exist, but there are few of them.",
  },
  {
    title: "Engineering and manufacturing",
    text: "Technical fellow and chief engineer posts have a long tradition here, with a professional licence or years of patents and projects behind them. Plants lean the other way: there, running people and running the line are one job.",
  },
  {
    title: "Government and public sector",
    text: "Grades are written down, and so is the line between them: in the US federal service a post is supervisory from about a quarter of its time. Expert grades reach high, but the highest offices are leadership.",
  },
  {
    title: "Education and law",
    text: "Both honour mastery of the craft, and both move people into leadership by office: department chair or principal, practice head or managing partner. Hybrid posts are common because leaders are expected to keep teaching, or billing.",
  },
  {
    title: "Marketing, sales and people work",
    text: "Results are counted early, so strong individual results often lead to a team. Specialist careers grow where the craft is technical (analytics, pay, search, key accounts) and are rarer where it is general.",
  },
];

/** Hybrid in time instead of at once. */
export const PLANNED_SWING =
  "Both can also be lived one after the other: some years leading, some years back in the work. People who do this on purpose tend to agree three things before each swing: how long it is meant to last, what keeps the other side fresh meanwhile, and which post waits at the end.";
