import type { Path } from "@/lib/kernel/path";

/** The four things on which the paths are compared, in the order they are always shown. */
export const CONTRASTS = ["skills", "responsibilities", "advancement", "satisfaction"] as const;
export type Contrast = (typeof CONTRASTS)[number];

/** Contrasts as a person reads them: a heading, and the question it answers. */
export const CONTRAST_WORDS = {
  skills: { title: "Development of skills", question: "What do you get better at, and how?" },
  responsibilities: { title: "Responsibilities", question: "What are you answerable for?" },
  advancement: { title: "Career advancement", question: "What does moving up look like?" },
  satisfaction: { title: "Satisfaction", question: "Where does a good day come from?" },
} as const satisfies Record<Contrast, { title: string; question: string }>;

/** A way to progress along a path: its name, and what it is for. */
type ProgressionOption = { title: string; text: string };

export type PathPortrait = {
  name: string;
  /** One sentence that holds the whole path. */
  summary: string;
  contrasts: Readonly<Record<Contrast, string>>;
  progression: readonly ProgressionOption[];
  /** What the path asks in return, said before somebody chooses it. */
  price: string;
};

/** The three paths side by side: same four contrasts, original wording, no path above another. */
export const PATH_CONTRASTS: Readonly<Record<Path, PathPortrait>> = {
  specialist: {
    name: "Specialist",
    summary: "You go deep: your own command of a subject is what others rely on.",
    contrasts: {
      skills:
        "Depth first. You keep sharpening one field through hard cases, study and practice, and you stay close enough to the work to know when common advice is wrong.",
      responsibilities:
        "The quality of the work itself. You solve what others could not, review what matters, set technical standards, and answer for your judgement rather than for a team.",
      advancement:
        "Your reach grows with your expertise: senior, then staff, then principal or the like. You are promoted for what you know and what it changes, and you may be the highest paid person in the room without anyone reporting to you.",
      satisfaction:
        "Long, undisturbed work on a problem worth solving; being the person people come to; the pleasure of something done properly.",
    },
    progression: [
      {
        title: "Advanced degree",
        text: "A master's or a doctorate where the field rewards research depth or a licence asks for it.",
      },
      {
        title: "Certification",
        text: "An examined credential that proves current command, and keeps it current by its renewals.",
      },
      {
        title: "Consulting",
        text: "Selling your judgement by the engagement, inside a firm or on your own account.",
      },
    ],
    price:
      "The ladder is often shorter than the one for managers, and a narrow field can lose its market: staying current is part of the job for good.",
  },
  leadership: {
    name: "Leadership",
    summary: "You work through other people: what they achieve is what you are measured by.",
    contrasts: {
      skills:
        "Breadth and people. You learn to set direction, hire, coach, decide with half the facts, hold a budget and have the hard conversation, mostly by doing it and hearing how it went.",
      responsibilities:
        "Results you did not produce with your own hands. You choose priorities, divide the work, grow people, settle conflicts and stand up for the team's decisions.",
      advancement:
        "Your reach grows with your remit: a team, then several teams, then a function. Each step up is fewer posts, more politics and further from the craft that got you noticed.",
      satisfaction:
        "Seeing somebody succeed at what they could not do last year; a group that runs well without you; decisions that move the whole organisation.",
    },
    progression: [
      {
        title: "Training",
        text: "Courses in managing people, finance and negotiation, taken close to the moment you need them.",
      },
      {
        title: "Leadership programmes",
        text: "A programme with a cohort, real assignments and feedback, from a first-line course to an executive MBA.",
      },
      {
        title: "Executive roles",
        text: "Wider remits, one at a time: a deputy post, a turnaround, a region, then a seat at the table.",
      },
    ],
    price:
      "Your days fill with other people's problems, your craft grows rusty, and feedback on whether you do it well arrives late.",
  },
  hybrid: {
    name: "Hybrid",
    summary: "You lead a small group and still do the work: the craft gives you your authority.",
    contrasts: {
      skills:
        "Two kinds at once. You stay good enough at the craft to be believed, and learn enough about people to make a few of them better than they were.",
      responsibilities:
        "A share of the work and a share of the people. You take the difficult piece yourself, hand the rest out with care, and translate between those who do and those who decide.",
      advancement:
        "A technical ladder with people on it: tech lead, player-coach, practice head. Higher up you are usually asked to choose a side, and some people plan to swing between the two on purpose.",
      satisfaction:
        "Variety, and influence you can feel in both directions: a design that holds, and a colleague who now makes such designs alone.",
    },
    progression: [
      {
        title: "Technical ladder with a small team",
        text: "A lead post with two to six people, where the expert rungs stay open to you.",
      },
      {
        title: "A credential for each side",
        text: "One examined certification of the craft and one course in leading people, spread over different years.",
      },
      {
        title: "A planned swing",
        text: "A few years leading, a few years back in the craft, with the way back agreed before you leave.",
      },
    ],
    price:
      "It turns into two full jobs unless the share of time for people is agreed, protected and looked at again each year.",
  },
};
