import { MarkIcon, type Shape } from "@/components/charts/marks";
import { PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import type { Path } from "@/lib/kernel/path";

const SHAPE = {
  specialist: "circle",
  leadership: "diamond",
  hybrid: "circle-in-diamond",
} as const satisfies Record<Path, Shape>;

const INK = {
  specialist: "text-spec",
  leadership: "text-lead-text",
  hybrid: "text-hybrid",
} as const satisfies Record<Path, string>;

/** A path's name with its mark: shape and word say it, hue repeats it. */
export function PathMark({ path }: { path: Path }) {
  return (
    <span className={`font-semibold whitespace-nowrap ${INK[path]}`}>
      <MarkIcon shape={SHAPE[path]} /> {PATH_CONTRASTS[path].name}
    </span>
  );
}
