import { MarkIcon } from "@/components/charts/marks";
import { PATHS, type Path } from "@/lib/kernel/path";

type TemplateChoiceProps = {
  path: Path;
  family: string | null;
  families: readonly { slug: string; name: string }[];
};

const SHAPE = {
  specialist: "circle",
  leadership: "diamond",
  hybrid: "circle-in-diamond",
} as const satisfies Record<Path, string>;

const hrefOf = (path: Path, family: string | null): string =>
  `/plan/new?path=${path}${family ? `&family=${encodeURIComponent(family)}` : ""}`;

/** Which template is shown beside the form: one per path and job family, each with its own address. */
export function TemplateChoice({ path, family, families }: TemplateChoiceProps) {
  return (
    <nav aria-label="Starter templates" className="flex flex-col gap-3">
      <h2 className="text-xl">Starter templates</h2>
      <ul className="flex flex-wrap gap-2">
        {PATHS.map((one) => (
          <li key={one}>
            <a
              href={hrefOf(one, family)}
              aria-current={one === path ? "true" : undefined}
              className="flex min-h-9 items-center gap-2 rounded-sm border border-line-strong bg-surface px-3 text-sm font-semibold text-ink capitalize no-underline hover:border-ink aria-[current=true]:border-accent aria-[current=true]:bg-accent-soft"
            >
              <MarkIcon shape={SHAPE[one]} />
              {one}
            </a>
          </li>
        ))}
      </ul>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {families.map(({ slug, name }) => (
          <li key={slug}>
            <a
              href={hrefOf(path, slug)}
              aria-current={slug === family ? "true" : undefined}
              className="inline-flex min-h-6 items-center text-ink-2 underline decoration-line-strong underline-offset-4 hover:text-ink aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:decoration-accent aria-[current=true]:decoration-2"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
