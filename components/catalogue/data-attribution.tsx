import {
  blsAttribution,
  type DataRelease,
  ONET_LICENCE,
  onetAttribution,
} from "@/lib/catalogue/domain/data-release";

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** Whose facts these are, under which licence, and what they cannot say: on every page that shows them. */
export function DataAttribution({ release }: { release: DataRelease | null }) {
  if (!release) return null;
  const bls = blsAttribution(release);
  return (
    <aside
      aria-label="Where these facts come from"
      className="mt-12 flex max-w-measure flex-col gap-2 border-t border-line pt-4 text-sm text-ink-2"
    >
      <p>
        {onetAttribution(release)} <a href={ONET_LICENCE}>The licence</a>
      </p>
      <p>
        {bls && `Wages, jobs and outlook: ${bls} `}
        US data, at the level of occupations, not of employers; the self-employed are not counted.
        Loaded on{" "}
        <time dateTime={release.importedAt.toISOString().slice(0, 10)}>
          {DAY.format(release.importedAt)}
        </time>
        . <a href="/about#occupations">What these figures can and cannot say</a>
      </p>
    </aside>
  );
}
