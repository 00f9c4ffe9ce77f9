import { PathColumns } from "@/components/catalogue/path-columns";
import { PathComparison } from "@/components/catalogue/path-comparison";
import { ProgressionList } from "@/components/catalogue/progression-list";
import { PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";

/** The three paths on the four contrasts, how one progresses on each, and what each asks in return. */
export function ResultPaths() {
  return (
    <div className="flex flex-col gap-10">
      <PathComparison />
      <section aria-labelledby="progression">
        <h3 id="progression" className="mb-4 text-lg">
          Ways to progress
        </h3>
        <PathColumns>{(path) => <ProgressionList path={path} />}</PathColumns>
      </section>
      <section aria-labelledby="price">
        <h3 id="price" className="mb-4 text-lg">
          What each asks in return
        </h3>
        <PathColumns>{(path) => <p>{PATH_CONTRASTS[path].price}</p>}</PathColumns>
      </section>
    </div>
  );
}
