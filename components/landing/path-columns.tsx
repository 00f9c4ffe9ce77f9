import Link from "next/link";
import { MarkIcon, type Shape } from "@/components/charts/marks";
import { PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import { PATHS, type Path } from "@/lib/kernel/path";

const SHAPE = {
  specialist: "circle",
  leadership: "diamond",
  hybrid: "circle-in-diamond",
} as const satisfies Record<Path, Shape>;

/** The three paths side by side, none above another, each with its price. */
export function PathColumns() {
  return (
    <div className="grid gap-8 md:grid-cols-3 md:gap-0 md:divide-x md:divide-line">
      {PATHS.map((path) => {
        const { name, summary, price } = PATH_CONTRASTS[path];
        return (
          <div key={path} className="flex flex-col gap-3 md:px-5 md:first:ps-0 md:last:pe-0">
            <h3 className="flex items-center gap-2 text-lg">
              <MarkIcon shape={SHAPE[path]} />
              <Link
                href={`/paths/${path}`}
                className="underline decoration-line-strong decoration-1 underline-offset-4 hover:decoration-2"
              >
                {name}
              </Link>
            </h3>
            <p>{summary}</p>
            <p className="text-sm text-ink-2">
              <strong>Its price.</strong> {price}
            </p>
          </div>
        );
      })}
    </div>
  );
}
