import type { Prerequisite } from "@/lib/catalogue/domain/catalogue-entry";
import { certainty } from "@/lib/catalogue/domain/certainty";
import { prerequisiteWords } from "@/lib/catalogue/domain/prerequisite-words";

type Named = { id: string; seedKey: string | null; name: string };

/** What is needed first, each with how sure it is; a credential of the catalogue leads to its page. */
export function NeededList({
  needed,
  named,
}: {
  needed: readonly Prerequisite[];
  named: readonly Named[];
}) {
  if (needed.length === 0) return "Nothing we know of";
  return (
    <ul>
      {needed.map((one) => {
        const key = one.kind === "credential" ? one.seedKey : null;
        const known = named.find(({ seedKey }) => seedKey !== null && seedKey === key);
        return (
          <li key={prerequisiteWords(one)}>
            {known ? (
              <a href={`/catalogue/${known.id}`}>{prerequisiteWords(one)}</a>
            ) : (
              prerequisiteWords(one)
            )}
            {certainty([one.grade]).mustVerify && (
              <span className="text-ink-2">: verify with the issuer</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
