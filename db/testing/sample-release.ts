import { zipSync } from "fflate";

// A made-up release in the layout of the official ones: small, always the same, and of nobody's data.

/** What may differ between two sample releases. */
type SampleGiven = {
  /** `9.1` */
  release?: string;
  /** Occupations left out, by code. */
  without?: readonly string[];
  /** One more, `13-2081.00`. */
  withOneMore?: boolean;
  /** Managers that hardly manage: they change their class. */
  weakLeaders?: boolean;
};

export type SampleOccupation = { code: string; title: string; zone: number | null };
type Family = { soc: string; people: number; depth: number; zone: number; kind: string };

const FAMILIES: readonly Family[] = [
  { soc: "11-10", kind: "Managers", zone: 4, people: 0.72, depth: 0.45 },
  { soc: "13-20", kind: "Analysts", zone: 4, people: 0.45, depth: 0.6 },
  { soc: "15-12", kind: "Developers", zone: 4, people: 0.3, depth: 0.7 },
  { soc: "17-20", kind: "Engineers", zone: 5, people: 0.4, depth: 0.75 },
  { soc: "43-40", kind: "Clerks", zone: 2, people: 0.3, depth: 0.2 },
  { soc: "51-40", kind: "Makers", zone: 3, people: 0.2, depth: 0.35 },
];
const PLACES = ["Harbour", "Lantern", "Cable", "Signal", "Ledger", "Rope", "Anchor", "Beacon"];

const SKILLS = [
  ["2.A.1.a", "Reading Comprehension"],
  ["2.A.2.a", "Critical Thinking"],
  ["2.A.2.b", "Active Learning"],
  ["2.B.1.b", "Coordination"],
  ["2.B.1.d", "Negotiation"],
  ["2.B.2.i", "Complex Problem Solving"],
  ["2.B.4.g", "Systems Analysis"],
  ["2.B.4.h", "Systems Evaluation"],
  ["2.B.5.b", "Management of Financial Resources"],
  ["2.B.5.c", "Management of Material Resources"],
  ["2.B.5.d", "Management of Personnel Resources"],
] as const;
const KNOWLEDGE = [
  ["2.C.1.a", "Administration and Management"],
  ["2.C.1.b", "Administrative"],
  ["2.C.1.e", "Customer and Personal Service"],
  ["2.C.3.a", "Computers and Electronics"],
  ["2.C.3.b", "Engineering and Technology"],
  ["2.C.4.a", "Mathematics"],
  ["2.C.7.a", "English Language"],
] as const;
const ACTIVITIES = [
  ["4.A.1.a.1", "Getting Information"],
  ["4.A.2.a.4", "Analyzing Data or Information"],
  ["4.A.2.b.3", "Updating and Using Relevant Knowledge"],
  ["4.A.2.b.4", "Developing Objectives and Strategies"],
  ["4.A.4.a.1", "Interpreting the Meaning of Information for Others"],
  ["4.A.4.b.1", "Coordinating the Work and Activities of Others"],
  ["4.A.4.b.2", "Developing and Building Teams"],
  ["4.A.4.b.4", "Guiding, Directing, and Motivating Subordinates"],
  ["4.A.4.b.5", "Coaching and Developing Others"],
  ["4.A.4.c.2", "Staffing Organizational Units"],
  ["4.A.4.c.3", "Monitoring and Controlling Resources"],
] as const;
type Elements = readonly (readonly [id: string, name: string])[];

/** Elements that grow with work with people; all others grow with depth. */
const OF_PEOPLE = /^(4\.A\.4\.[bc]|4\.A\.2\.b\.4|2\.B\.(1|5)|2\.C\.1)/;

type Drawn = SampleOccupation & { family: Family; place: number };

/** Rated occupations in the order of their codes. */
function drawn({ without = [], withOneMore = false, weakLeaders = false }: SampleGiven): Drawn[] {
  const all = FAMILIES.flatMap((family) =>
    [...PLACES, ...(withOneMore && family.soc === "13-20" ? ["Compass"] : [])].map(
      (name, place): Drawn => ({
        code: `${family.soc}${place + 1}1.00`,
        title: `${name} ${family.kind}`,
        zone: family.zone,
        family: weakLeaders && family.soc === "11-10" ? { ...family, people: 0.3 } : family,
        place,
      }),
    ),
  );
  return all.filter(({ code }) => !without.includes(code));
}

/** How much an occupation asks of an element, 0–1: by its family, a little more or less by place and element. */
function asked({ family, place }: Drawn, element: string, at: number): number {
  const base = OF_PEOPLE.test(element) ? family.people : family.depth;
  const wiggle = ((place * 7 + at * 13 + place * at) % 23) / 23;
  return Math.min(1, base + 0.2 * wiggle + 0.01 * place);
}

const tabbed = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map((row) => `${row.join("\t")}\n`).join("");

const RATING = ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value", "N"];

function ratings(occupations: readonly Drawn[], elements: Elements): string {
  const rows = occupations.flatMap((occupation) =>
    elements.flatMap(([id, name], at) => {
      const share = asked(occupation, id, at);
      return [
        [occupation.code, id, name, "IM", (1 + 4 * share).toFixed(2), 8],
        [occupation.code, id, name, "LV", (7 * share).toFixed(2), 8],
      ];
    }),
  );
  return tabbed([RATING, ...rows]);
}

/** An occupation that is known through others only, and one of which nothing is known. */
const ESTIMATED = { code: "15-1299.04", title: "Lighthouse Developers", zone: 4 };
const UNKNOWN = { code: "55-1011.00", title: "Watch Officers", zone: null };

/** Every occupation of a sample release, in its order. */
export const sampleOccupations = (given: SampleGiven = {}): SampleOccupation[] => {
  const rated = drawn(given).map(({ code, title, zone }) => ({ code, title, zone }));
  return [...rated, ESTIMATED, UNKNOWN].sort((a, b) => (a.code < b.code ? -1 : 1));
};

/** The text files of a sample release by name. */
export function sampleFiles(given: SampleGiven = {}): Record<string, string> {
  const rated = drawn(given);
  const placed = sampleOccupations(given).filter(({ zone }) => zone !== null);
  const each = (row: (code: string, at: number) => (string | number)[]) =>
    placed.map(({ code }, at) => row(code, at));
  return {
    "Read Me.txt": `O*NET ${given.release ?? "9.0"} Database\nMay 2030 Release\n`,
    "Occupation Data.txt": tabbed([
      ["O*NET-SOC Code", "Title", "Description"],
      ...sampleOccupations(given).map(({ code, title }) => [code, title, "Made up."]),
    ]),
    "Job Zones.txt": tabbed([
      ["O*NET-SOC Code", "Job Zone", "Date", "Domain Source"],
      ...placed.map(({ code, zone }) => [code, zone ?? "", "05/2030", "Analyst"]),
    ]),
    "Related Occupations.txt": tabbed([
      ["O*NET-SOC Code", "Related O*NET-SOC Code", "Relatedness Tier", "Index"],
      ...related(placed),
    ]),
    "Skills.txt": ratings(rated, SKILLS),
    "Knowledge.txt": ratings(rated, KNOWLEDGE),
    "Work Activities.txt": ratings(rated, ACTIVITIES),
    "Work Styles.txt": tabbed([
      ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value"],
      ...["Leadership Orientation", "Intellectual Curiosity", "Attention to Detail"].flatMap(
        (name, style) =>
          each((code, at) => [
            code,
            `1.D.1.${style}`,
            name,
            "WI",
            ((at * (style + 2)) % 7) / 2 - 1,
          ]),
      ),
    ]),
    "Interests.txt": tabbed([
      ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value"],
      ...["Enterprising", "Investigative"].flatMap((name, interest) =>
        each((code, at) => [code, `1.B.1.${interest}`, name, "OI", 1 + ((at + interest * 3) % 6)]),
      ),
    ]),
    "Education, Training, and Experience.txt": tabbed([
      ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Category", "Data Value"],
      ...rated.flatMap(({ code, zone }) => [
        [code, "2.D.1", "Required Level of Education", "RL", 2, 25],
        [code, "2.D.1", "Required Level of Education", "RL", 2 + (zone ?? 0), 75],
        [code, "3.A.1", "Related Work Experience", "RW", 8, 40],
      ]),
    ]),
    ...taskFiles(placed),
    "Technology Skills.txt": tabbed([
      ["O*NET-SOC Code", "Example", "Commodity Code", "Hot Technology", "In Demand"],
      ...each((code, at) => [code, "Chart software", 1, "Y", at % 2 === 0 ? "Y" : "N"]),
    ]),
    "Sample of Reported Titles.txt": tabbed([
      ["O*NET-SOC Code", "Reported Job Title", "Shown in My Next Move"],
      ...placed.map(({ code, title }) => [code, `Senior ${title}`, "Y"]),
    ]),
  };
}

/** Twelve others each, by a step that reaches every family. */
function related(placed: readonly SampleOccupation[]) {
  return placed.flatMap(({ code }, at) =>
    Array.from({ length: 12 }, (_, n) => {
      const other = placed[(at + 1 + n * 5) % placed.length];
      return [code, other?.code ?? "", n < 5 ? "Primary-Short" : "Supplemental", n + 1];
    }).filter(([from, to]) => from !== to),
  );
}

function taskFiles(placed: readonly SampleOccupation[]) {
  const isManaging = (code: string) => code.startsWith("11");
  return {
    "Task Statements.txt": tabbed([
      ["O*NET-SOC Code", "Task ID", "Task", "Task Type"],
      ...placed.flatMap(({ code }, at) => [
        [code, 2 * at, "Made up.", "Core"],
        [code, 2 * at + 1, "Made up.", at % 3 === 0 ? "n/a" : "Supplemental"],
      ]),
    ]),
    "Tasks to DWAs.txt": tabbed([
      ["O*NET-SOC Code", "Task ID", "DWA ID"],
      ...placed.map(({ code }, at) => [code, 2 * at, isManaging(code) ? "D1" : "D2"]),
    ]),
    "DWA Reference.txt": tabbed([
      ["Element ID", "IWA ID", "DWA ID", "DWA Title"],
      ["4.A.4.b.4", "I1", "D1", "Made up."],
      ["4.A.1.a.1", "I2", "D2", "Made up."],
    ]),
  };
}

/** Text files as one zip archive, in the folder that an official one has. */
export function zipped(files: Readonly<Record<string, string>>, folder = "db_9_0_text/"): Buffer {
  const entries = Object.entries(files).map(
    ([name, text]) => [`${folder}${name}`, new TextEncoder().encode(text)] as const,
  );
  return Buffer.from(zipSync(Object.fromEntries(entries), { mtime: "2030-05-01T00:00:00" }));
}

/** A sample release as an operator has it: one zip archive. */
export const sampleZip = (given: SampleGiven = {}): Buffer => zipped(sampleFiles(given));
