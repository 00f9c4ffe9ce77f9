import type { Path } from "@/lib/kernel/path";

// People who do not exist. Their addresses end in a domain that no mail ever reaches.

/** Where all of them live. */
export const ZONE = "Europe/Berlin";
export const A_DAY = 24 * 60 * 60 * 1000;

/** Where a person truly stands on the two dimensions, and how many days ago they were asked. */
export type Sitting = { daysAgo: number; specialist: number; leadership: number };

export type Client = {
  email: string;
  name: string;
  family: string;
  role: string;
  /** The occupation of the catalogue that the role is. */
  occupation: string | null;
  industry: string;
  sittings: readonly Sitting[];
  plan: { path: Path; title: string; target: string; occupation: string | null } | null;
  cohort?: CohortName;
};

export type CohortName = "First intake" | "Second intake";

/** What they are, and how many days ago they began. */
export const COHORTS: readonly { name: CohortName; daysAgo: number }[] = [
  { name: "First intake", daysAgo: 240 },
  { name: "Second intake", daysAgo: 60 },
];

export const MAYA: Client = {
  email: "maya@demo.example",
  name: "Maya Okafor",
  family: "software",
  role: "Senior engineer",
  occupation: "15-1252.00",
  industry: "technology",
  sittings: [
    { daysAgo: 690, specialist: 1.1, leadership: -0.7 },
    { daysAgo: 340, specialist: 1.0, leadership: 0.1 },
    { daysAgo: 24, specialist: 1.2, leadership: 0.9 },
  ],
  plan: {
    path: "hybrid",
    title: "From senior to staff, with a small team",
    target: "Staff engineer",
    occupation: "15-1299.08",
  },
  cohort: "Second intake",
};

export const JONAS = { email: "jonas@demo.example", name: "Jonas Lind" };
export const INES = { email: "ines@demo.example", name: "Ines Duarte" };

const FIRST = { cohort: "First intake" } as const;
const SECOND = { cohort: "Second intake" } as const;

const client = (
  name: string,
  family: string,
  sitting: readonly [daysAgo: number, specialist: number, leadership: number] | null,
  path: Path | null,
  counted: Pick<Client, "cohort"> = {},
): Client => ({
  ...counted,
  email: `${name.split(" ")[0]?.toLowerCase()}@demo.example`,
  name,
  family,
  role: "",
  occupation: null,
  industry: "",
  sittings: sitting
    ? [{ daysAgo: sitting[0], specialist: sitting[1], leadership: sitting[2] }]
    : [],
  plan: path && { path, title: "My next five years", target: "", occupation: null },
});

/** The other clients of the coach: the first have been asked once, the others only plan. */
export const CLIENTS: readonly Client[] = [
  client("Amir Haddad", "data", [12, 1.4, -0.8], "specialist", FIRST),
  client("Beatriz Melo", "healthcare", [40, -0.4, 1.2], "leadership", FIRST),
  client("Chen Wei", "software", [95, 0.9, 0.8], "hybrid", SECOND),
  client("Dorota Nowak", "cybersecurity", [7, 1.1, 0.2], "specialist", FIRST),
  client("Emeka Obi", "data", [150, 0.1, 0.2], null),
  client("Freya Sund", "healthcare", [61, -0.9, 1.5], "leadership", FIRST),
  client("Goran Petrov", "software", [210, -0.6, -0.5], null),
  client("Hana Kim", "cybersecurity", [33, 0.8, 1.1], "hybrid", SECOND),
  client("Iker Etxea", "software", [18, 1.6, -1.1], "specialist", FIRST),
  client("Jamila Saleh", "data", [77, 0.3, 0.9], "leadership", FIRST),
  client("Karl Brandt", "software", [5, 0.6, 0.5], null),
  client("Lucia Conti", "data", null, "specialist", FIRST),
  client("Mehmet Aydin", "cybersecurity", null, "specialist", FIRST),
  client("Nadia Rahal", "healthcare", null, "leadership", FIRST),
  client("Oskar Berg", "software", null, "leadership", FIRST),
  client("Padma Nair", "software", null, "hybrid", SECOND),
  client("Quentin Roux", "data", null, "hybrid", SECOND),
  client("Rosa Vidal", "healthcare", null, "hybrid", SECOND),
  client("Sven Holm", "cybersecurity", null, "hybrid", SECOND),
  client("Tomasz Zielinski", "software", null, "specialist", SECOND),
  client("Ulla Krause", "data", null, "specialist", SECOND),
  client("Viktor Hansen", "cybersecurity", null, "specialist", SECOND),
  client("Wanjiru Kamau", "software", null, "specialist", SECOND),
  client("Xenia Popa", "data", null, "specialist", SECOND),
  client("Yusuf Demir", "software", null, null),
  client("Zofia Lis", "healthcare", null, null),
];

/** What Maya wrote after her latest sitting, by question. */
export const REFLECTIONS: Readonly<Record<string, string>> = {
  strengths:
    "I untangle what others give up on. Last spring a payment job failed once a week; I found the race in two days, and wrote down how, so that the next person needs one.",
  "five-years-path": "hybrid",
  "five-years":
    "Half of the week is mine, for the hardest part of the system. The other half belongs to three people whose work I make easier.",
};

/** What Maya noted, the longest ago first. */
export const CHECK_INS = [
  {
    went: "The first quarter went to the team. I still read for the certification in the evenings.",
    changed: "A new manager, who wants me to lead the migration.",
    obstacle: "Two evenings a week are gone to on-call.",
    confidence: 55,
    nextStep: "Ask to be off call for a month.",
  },
  {
    went: "Off call, and it shows: I finished what I had planned.",
    changed: "",
    obstacle: "I have nobody to learn leading people from.",
    confidence: 60,
    nextStep: "Ask Priya for an hour a month.",
  },
  {
    went: "The migration is under way, and I lead three people in it.",
    changed: "I like it more than I thought.",
    obstacle: "",
    confidence: 70,
    nextStep: "Say so in the review in spring.",
  },
];

/** What Maya tried: one has its result. */
export const EXPERIMENTS = [
  {
    uncertainty: "Do I like leading people, or only the idea of it?",
    test: "Lead three people through the migration for one quarter.",
    expectation: "In the last week I would sign up for another quarter.",
    forecast: 60,
    result: { outcome: "yes" as const, learned: "I would. The one-to-ones were the best part." },
  },
  {
    uncertainty: "Would I miss writing code with half the time for it?",
    test: "Keep two days a week free of it for a month.",
    expectation: "I look forward to the other three days more than to these two.",
    forecast: 45,
    result: null,
  },
];
