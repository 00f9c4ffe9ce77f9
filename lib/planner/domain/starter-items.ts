import type { Path } from "@/lib/kernel/path";
import type { ItemKind } from "./plan";

/**
 * Something every plan for a path can begin with. `at` is the wanted quarter after the start, `hours`
 * are whole hours. Entries with a `credential` take the best-fitting catalogue entry of that kind.
 */
export type StarterItem = {
  key: string;
  kind: ItemKind;
  at: number;
  quarters: number;
  hours: number;
  title: string;
  notes: string;
  credential?: "certification" | "programme" | "degree";
  after?: string;
  /** The path it serves, where its kind alone would say another. */
  serves?: Path;
};

const nextRole: StarterItem = {
  key: "next-role",
  kind: "role",
  at: 6,
  quarters: 6,
  hours: 0,
  title: "",
  after: "proof",
  notes:
    "The rung between where you are and where you want to be. Agree early what would have to be true for you to get it.",
};
const targetRole: StarterItem = {
  key: "target-role",
  kind: "role",
  at: 14,
  quarters: 6,
  hours: 0,
  title: "",
  after: "next-role",
  notes:
    "The role this plan is for. Change the date rather than the role when life gets in the way.",
};

/**
 * What a starter plan holds besides its credentials' own facts: the progression options of each path
 * (advanced degree, certification, consulting; training, leadership programmes, executive roles; a
 * technical ladder with a small team). Hours are our estimates for somebody in full-time work.
 */
export const STARTER_ITEMS = {
  specialist: [
    {
      key: "proof",
      kind: "project",
      at: 0,
      quarters: 4,
      hours: 80,
      title: "Own one hard problem from start to finish",
      notes:
        "Choose something others avoid because it is difficult. Write down what you tried and what it changed.",
    },
    {
      key: "certification",
      kind: "certification",
      at: 2,
      quarters: 3,
      hours: 120,
      title: "A certification your field respects",
      notes: "",
      credential: "certification",
    },
    {
      key: "deepen",
      kind: "training",
      at: 5,
      quarters: 2,
      hours: 60,
      title: "A course in the method you lean on most",
      notes:
        "Go deeper rather than broader: pick what your hardest problem showed you were missing.",
    },
    nextRole,
    {
      key: "consulting",
      kind: "consulting",
      at: 8,
      quarters: 4,
      hours: 60,
      title: "Advise another team or a client on your subject",
      notes:
        "Two or three small engagements show whether people ask for your judgement, not only your hands.",
      after: "certification",
    },
    {
      key: "second",
      kind: "certification",
      at: 10,
      quarters: 4,
      hours: 160,
      title: "The next certification up",
      notes: "",
      credential: "certification",
      after: "certification",
    },
    {
      key: "visible",
      kind: "project",
      at: 12,
      quarters: 3,
      hours: 50,
      title: "Publish or present what you know",
      notes:
        "A talk, an article, a standard, a tool. Specialists advance when their work is known beyond their team.",
    },
    {
      key: "degree",
      kind: "degree",
      at: 8,
      quarters: 8,
      hours: 1200,
      title: "An advanced degree, if your field asks for one",
      notes: "",
      credential: "degree",
    },
    targetRole,
  ],
  leadership: [
    {
      key: "proof",
      kind: "project",
      at: 0,
      quarters: 4,
      hours: 80,
      title: "Lead a project with three or more people",
      notes:
        "Small enough to finish, large enough that you cannot do the work yourself. Ask each person afterwards what helped and what got in the way.",
    },
    {
      key: "training",
      kind: "training",
      at: 1,
      quarters: 2,
      hours: 40,
      title: "First-time manager training",
      serves: "leadership",
      notes: "One-to-ones, feedback, delegation. Practise each one within the week.",
    },
    {
      key: "mentee",
      kind: "mentoring",
      at: 2,
      quarters: 4,
      hours: 40,
      title: "Mentor one junior colleague",
      notes: "An hour every week. You will learn whether other people's progress gives you energy.",
    },
    {
      key: "programme",
      kind: "programme",
      at: 5,
      quarters: 3,
      hours: 120,
      title: "A leadership programme",
      notes: "",
      credential: "programme",
      after: "training",
    },
    nextRole,
    {
      key: "certification",
      kind: "certification",
      at: 8,
      quarters: 3,
      hours: 100,
      title: "A management certification your field respects",
      serves: "leadership",
      notes: "",
      credential: "certification",
    },
    {
      key: "budget",
      kind: "project",
      at: 11,
      quarters: 4,
      hours: 80,
      title: "Own a budget for one full year",
      notes:
        "From planning to account. It is the step most first-time managers are missing when the next role opens.",
      after: "training",
    },
    {
      key: "second",
      kind: "programme",
      at: 12,
      quarters: 4,
      hours: 200,
      title: "A programme for senior leaders",
      notes: "",
      credential: "programme",
      after: "programme",
    },
    targetRole,
  ],
  hybrid: [
    {
      key: "proof",
      kind: "project",
      at: 0,
      quarters: 4,
      hours: 80,
      title: "Lead a technical project with a small group",
      notes:
        "You set the direction and still do part of the work. Note how many hours went into each.",
    },
    {
      key: "certification",
      kind: "certification",
      at: 1,
      quarters: 3,
      hours: 120,
      title: "A certification your field respects",
      notes: "",
      credential: "certification",
    },
    {
      key: "mentee",
      kind: "mentoring",
      at: 3,
      quarters: 4,
      hours: 40,
      title: "Mentor two colleagues in your subject",
      notes:
        "The cheapest way to find out whether you like growing people as much as solving problems.",
    },
    {
      key: "training",
      kind: "training",
      at: 5,
      quarters: 2,
      hours: 40,
      title: "Leading former peers: a short course",
      serves: "leadership",
      notes: "The hard part of a hybrid role is saying no to the work you used to do.",
    },
    nextRole,
    {
      key: "agreement",
      kind: "project",
      at: 7,
      quarters: 2,
      hours: 20,
      title: "Agree in writing how your time is split",
      notes:
        "A quarter to sixty per cent of your time for people is a hybrid role. Without an agreement it becomes two full jobs.",
    },
    {
      key: "programme",
      kind: "programme",
      at: 9,
      quarters: 3,
      hours: 120,
      title: "A programme on leading technical people",
      notes: "",
      credential: "programme",
      after: "training",
    },
    {
      key: "second",
      kind: "certification",
      at: 12,
      quarters: 3,
      hours: 140,
      title: "The next certification up",
      notes: "",
      credential: "certification",
      after: "certification",
    },
    targetRole,
  ],
} as const satisfies Record<Path, readonly StarterItem[]>;
