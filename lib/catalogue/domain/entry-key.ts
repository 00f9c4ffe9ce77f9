const LONGEST = 60;

/**
 * The stable name of a new public entry, by which rules and prerequisites of others name it: its short
 * name in small letters and hyphens, numbered from 2 on where that is taken.
 */
export function entryKey(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-|-$/g, "");
  const base = plain || "entry";
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1)
    if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}
