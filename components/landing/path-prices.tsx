import { PathColumns } from "@/components/catalogue/path-columns";
import { PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";

/** The three paths in a sentence each, and what each asks in return. */
export function PathPrices() {
  return (
    <PathColumns>
      {(path) => {
        const { name, summary, price } = PATH_CONTRASTS[path];
        return (
          <div className="flow">
            <p>{summary}</p>
            <p className="text-sm text-ink-2">
              <strong>Its price.</strong> {price}
            </p>
            <p className="text-sm">
              <a href={`/paths/${path}`}>The {name.toLowerCase()} path in full</a>
            </p>
          </div>
        );
      }}
    </PathColumns>
  );
}
