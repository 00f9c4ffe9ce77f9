import { countsInOrder, tableWords } from "@/lib/catalogue/domain/release/diff-words";

type Release = {
  onetRelease: string;
  oewsRelease: string | null;
  projectionsRelease: string | null;
  isSeed: boolean;
  counts: Readonly<Record<string, number>>;
  since: string;
};

const shown = (count: number) => count.toLocaleString("en-GB");

/** Which release the catalogue is made of, and how much it holds. */
export function ReleaseInUse({ release }: { release: Release }) {
  const { onetRelease, oewsRelease, projectionsRelease, isSeed, counts, since } = release;
  const facts = [
    ["Occupations", `O*NET ${onetRelease}${isSeed ? ", as it came with Fairlead" : ""}`],
    ["Wages", oewsRelease ?? "none"],
    ["Growth and openings", projectionsRelease?.replace("-", "–") ?? "none"],
    ["In use since", since],
  ] as const;
  return (
    <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
      <dl className="grid content-start gap-3">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-sm text-ink-2">{name}</dt>
            <dd className="text-lg">{value}</dd>
          </div>
        ))}
      </dl>
      <dl className="grid content-start gap-1.5 text-sm">
        {countsInOrder(counts).map(([table, rows]) => (
          <div key={table} className="flex justify-between gap-4 border-b border-line pb-1.5">
            <dt className="text-ink-2">{tableWords(table)}</dt>
            <dd className="tabular-nums">{shown(rows)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
