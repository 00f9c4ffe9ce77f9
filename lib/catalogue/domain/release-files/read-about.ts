import type { Faults } from "./faults";
import type { TextFile } from "./tab-rows";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Name and month of a release, out of the first two lines of its `Read Me.txt`. */
export function readAbout(
  { file, text }: TextFile,
  faults: Faults,
): { name: string; releasedOn: string | null } {
  const [first = "", second = ""] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const name = /^O\*NET (\d+\.\d+) Database\b/.exec(first.trim())?.[1];
  if (name === undefined)
    faults.add({ file, line: 1 }, 'does not say which release this is ("O*NET 30.1 Database")');
  const [, month = "", year = ""] = /^(\p{L}+) (\d{4}) Release\b/u.exec(second.trim()) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  const releasedOn = number > 0 ? `${year}-${String(number).padStart(2, "0")}-01` : null;
  return { name: name ?? "", releasedOn };
}
