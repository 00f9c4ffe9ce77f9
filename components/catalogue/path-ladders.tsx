import { Section } from "@/components/layout/section";
import { type Ladder, trackOf } from "@/lib/catalogue/domain/ladder";
import type { Path } from "@/lib/kernel/path";

type PathLaddersProps = { path: Path; ladders: readonly Ladder[] };

/** How one path goes on after the fork, job family by job family. */
export function PathLadders({ path, ladders }: PathLaddersProps) {
  if (ladders.length === 0) return null;
  return (
    <Section
      title="Where it leads, job family by job family"
      lead="The first rung after the fork and the last one on typical ladders. Titles are general knowledge; employers differ."
    >
      <dl className="grid gap-x-8 border-t border-line-strong sm:grid-cols-2 lg:grid-cols-3">
        {ladders.map((ladder) => {
          const track = trackOf(ladder, path);
          const first = track.find(({ level }) => level >= ladder.branchLevel);
          return (
            <div key={ladder.slug} className="border-b border-line py-3">
              <dt>
                <a href={`/ladders/${ladder.slug}`}>{ladder.name}</a>
              </dt>
              <dd className="text-sm text-ink-2">
                {first?.title ?? "No rung"} … {track.at(-1)?.title ?? "no rung"}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
