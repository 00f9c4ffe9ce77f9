import { PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import type { Path } from "@/lib/kernel/path";

/** The usual ways to progress along one path. */
export function ProgressionList({ path }: { path: Path }) {
  return (
    <dl className="flex flex-col gap-3">
      {PATH_CONTRASTS[path].progression.map(({ title, text }) => (
        <div key={title}>
          <dt className="font-semibold">{title}</dt>
          <dd className="text-ink-2">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
