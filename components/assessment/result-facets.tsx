import { FacetBars } from "@/components/charts/facet-bars";
import { Figure } from "@/components/charts/figure";
import { facetWords } from "@/lib/assessment/domain/facet-words";
import type { FacetScore } from "@/lib/assessment/domain/score";
import { inHundredths } from "./in-hundredths";

const REACH = 4;

/** Each facet from the specialist to the leadership side, as a band: four statements a side are not many. */
export function ResultFacets({ facets }: { facets: readonly FacetScore[] }) {
  const rows = facets.map((facet) => ({ ...facet, ...facetWords(facet) }));
  const decided = rows.filter(({ text }) => text.startsWith("higher")).length;
  const caption =
    decided === 0
      ? "On none of the four facets is one side surely the higher one. The whiskers show how far each could be off."
      : `On ${decided === rows.length ? "each" : decided} of the four facets one side is higher with a probability of at least 90 %. The whiskers show how far each could be off.`;
  const said = ({ mean, standardError }: FacetScore["difference"]) =>
    `${inHundredths(mean)} ± ${(1.96 * standardError).toFixed(2)}`;
  return (
    <Figure
      caption={caption}
      table={{
        head: ["Facet", "Specialist", "Leadership", "Probability that specialist is higher"],
        rows: rows.map(({ title, specialist, leadership, specialistHigher }) => [
          title,
          said(specialist),
          said(leadership),
          specialistHigher.toFixed(2),
        ]),
      }}
    >
      <div className="max-w-3xl">
        <FacetBars
          ends={{ left: "Specialist side", right: "Leadership side" }}
          reach={REACH}
          facets={rows.map(({ title, text, difference }) => ({
            label: title,
            value: -difference.mean,
            error: difference.standardError,
            text,
          }))}
        />
      </div>
    </Figure>
  );
}
