import { MarkIcon } from "@/components/charts/marks";
import { PATHS, type Path } from "@/lib/kernel/path";

type Chosen = { path: Path; family: string | null; ladderId: string | null };
/** The role a plan is to lead to, where it was said before: it stays, whichever template is looked at. */
type Aim = { targetRole: string; targetOccupation: string | null };

type TemplateChoiceProps = {
  chosen: Chosen & Aim;
  families: readonly { slug: string; name: string }[];
  copies: readonly { id: string; name: string; family: string }[];
};

const SHAPE = {
  specialist: "circle",
  leadership: "diamond",
  hybrid: "circle-in-diamond",
} as const satisfies Record<Path, string>;

function hrefOf({ path, family, ladderId }: Chosen, aim: Aim): string {
  const query = new URLSearchParams({
    path,
    ...(family && { family }),
    ...(ladderId && { ladder: ladderId }),
    ...(aim.targetOccupation && { target: aim.targetRole, occupation: aim.targetOccupation }),
  });
  return `/plan/new?${query}`;
}

/** Which template is shown beside the form: one per path and ladder, each with its own address. */
export function TemplateChoice({ chosen, families, copies }: TemplateChoiceProps) {
  const ladders = [
    ...families.map(({ slug, name }) => ({ name, family: slug, ladderId: null })),
    ...copies.map(({ id, name, family }) => ({ name, family, ladderId: id })),
  ];
  return (
    <nav aria-label="Starter templates" className="flex flex-col gap-3">
      <h2 className="text-xl">Starter templates</h2>
      <ul className="flex flex-wrap gap-2">
        {PATHS.map((path) => (
          <li key={path}>
            <a
              href={hrefOf({ ...chosen, path }, chosen)}
              aria-current={path === chosen.path ? "true" : undefined}
              className="flex min-h-9 items-center gap-2 rounded-sm border border-line-strong bg-surface px-3 text-sm font-semibold text-ink capitalize no-underline hover:border-ink aria-[current=true]:border-accent aria-[current=true]:bg-accent-soft"
            >
              <MarkIcon shape={SHAPE[path]} />
              {path}
            </a>
          </li>
        ))}
      </ul>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {ladders.map(({ name, family, ladderId }) => (
          <li key={ladderId ?? family}>
            <a
              href={hrefOf({ path: chosen.path, family, ladderId }, chosen)}
              aria-current={
                family === chosen.family && ladderId === chosen.ladderId ? "true" : undefined
              }
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
