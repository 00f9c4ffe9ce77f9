import { CONTRAST_WORDS, CONTRASTS, PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import { PATHS } from "@/lib/kernel/path";
import { PathMark } from "./path-mark";

/** The three paths on the four contrasts, one contrast at a time. */
export function PathComparison() {
  return (
    <div className="flex flex-col gap-10">
      {CONTRASTS.map((contrast) => (
        <section key={contrast} aria-labelledby={`contrast-${contrast}`}>
          <div className="mb-3 flex flex-wrap items-baseline gap-x-4">
            <h3 id={`contrast-${contrast}`} className="text-lg">
              {CONTRAST_WORDS[contrast].title}
            </h3>
            <p className="text-ink-2 max-sm:basis-full">{CONTRAST_WORDS[contrast].question}</p>
          </div>
          <dl className="grid border-t border-line-strong md:grid-cols-3">
            {PATHS.map((path) => (
              <div key={path} className="path-column border-b border-line py-4 md:border-b-0">
                <dt className="mb-1">
                  <PathMark path={path} />
                </dt>
                <dd>{PATH_CONTRASTS[path].contrasts[contrast]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
