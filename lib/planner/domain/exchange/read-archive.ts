import type { Quarter } from "@/lib/kernel/quarter";
import { csvRows } from "./csv-rows";

/** The files of a LinkedIn data archive that say something about a plan. */
export const ARCHIVE_FILES = [
  "Positions.csv",
  "Education.csv",
  "Certifications.csv",
  "Skills.csv",
] as const;
export type ArchiveFile = (typeof ARCHIVE_FILES)[number];

/** Something of a person's past that can become a done item. Quarters are null where no date was given. */
export type PastItem = {
  kind: "role" | "degree" | "certification";
  title: string;
  provider: string;
  startedIn: Quarter | null;
  /** Null also for what goes on. */
  endedIn: Quarter | null;
  /** Of a certification: its number with the issuer, and where the issuer shows it; "" where the archive has none. */
  licence: string;
  url: string;
};
export type Archive = { past: PastItem[]; skills: string[] };

/** As many of each kind are read; nobody has more. */
const MOST = 200;
const [TITLE_MAX, PROVIDER_MAX, LICENCE_MAX, URL_MAX] = [200, 120, 120, 500];

/** What a LinkedIn archive tells of posts, degrees, certifications and skills; a file that is missing tells nothing. */
export function readArchive(files: Readonly<Partial<Record<ArchiveFile, string>>>): Archive {
  const rowsOf = (file: ArchiveFile) => records(files[file] ?? "").slice(0, MOST);
  const past = [
    ...rowsOf("Positions.csv").map((row) => pastItem("role", row, ["Title", "Company Name"])),
    ...rowsOf("Education.csv").map((row) =>
      pastItem("degree", row, ["Degree Name", "School Name"]),
    ),
    ...rowsOf("Certifications.csv").map((row) =>
      pastItem("certification", row, ["Name", "Authority"]),
    ),
  ];
  return {
    past: past.filter(({ title }) => title !== ""),
    skills: rowsOf("Skills.csv").flatMap((row) => row.get("Name")?.trim() || []),
  };
}

type Row = ReadonlyMap<string, string>;

/** The heading is not always the first line: LinkedIn may put notes above it. */
function records(text: string): Row[] {
  const rows = csvRows(text);
  const at = rows.findIndex((row) =>
    row.some((cell) => ["Name", "Title", "School Name"].includes(cell)),
  );
  const head = rows[at];
  if (!head) return [];
  return rows.slice(at + 1).map((row) => new Map(head.map((name, n) => [name, row[n] ?? ""])));
}

function pastItem(
  kind: PastItem["kind"],
  row: Row,
  [title, provider]: readonly [string, string],
): PastItem {
  const [name, by] = [row.get(title)?.trim() ?? "", row.get(provider)?.trim() ?? ""];
  return {
    kind,
    title: (name || by).slice(0, TITLE_MAX),
    provider: (name ? by : "").slice(0, PROVIDER_MAX),
    startedIn: quarterIn(row.get("Started On") ?? row.get("Start Date") ?? ""),
    endedIn: quarterIn(row.get("Finished On") ?? row.get("End Date") ?? ""),
    licence: (row.get("License Number") ?? "").trim().slice(0, LICENCE_MAX),
    url: webAddress(row.get("Url") ?? ""),
  };
}

/** An address of the web as it stands there; "" for anything else, such as a script. */
function webAddress(said: string): string {
  const url = said.trim();
  return /^https?:\/\/\S+$/i.test(url) && url.length <= URL_MAX ? url : "";
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `Mar 2019` → 2019-Q1; `2019` → its last quarter, by which it surely was; null for anything else. */
export function quarterIn(said: string): Quarter | null {
  const year = /\b(19|20)\d{2}\b/.exec(said);
  if (!year) return null;
  const month = MONTHS.findIndex((name) => said.toLowerCase().includes(name));
  return Number(year[0]) * 4 + (month < 0 ? 3 : Math.floor(month / 3));
}
