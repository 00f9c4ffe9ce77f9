import { Table } from "@/components/ui/table";
import type { CalibrationFindings } from "@/lib/assessment/domain/calibration-findings";

const two = (value: number | null) => (value === null ? "–" : value.toFixed(2).replace("-", "−"));

/** The fit as a whole, in a list of figures. */
export function CalibrationFit({ findings }: { findings: CalibrationFindings }) {
  const { fit, correlation, people, smallestCategory, links } = findings;
  const rows: [string, string][] = [
    ["People", people === null ? "under 5" : String(people)],
    [
      "Rarest answer, after merging",
      smallestCategory === null ? "under 5" : `${smallestCategory} times`,
    ],
  ];
  if (fit) {
    rows.push(["Log likelihood", fit.logLik.toFixed(1).replace("-", "−")]);
    rows.push(["Steps", `${fit.iterations}, ${fit.converged ? "settled" : "not settled"}`]);
  }
  if (correlation)
    rows.push([
      "Correlation of the two sides",
      `${two(correlation.value)} (error ${two(correlation.standardError)})`,
    ]);
  for (const { dimension, scale, shift, anchors } of links ?? [])
    rows.push([
      `Metric kept, ${dimension}`,
      `scale ${two(scale)}, shift ${two(shift)}, over ${anchors} unchanged items`,
    ]);
  if (fit && !links)
    rows.push([
      "Metric",
      "begins with these people: the numbers before were a guess, so there was no metric to keep",
    ]);
  return (
    <dl className="grid max-w-measure grid-cols-2 gap-x-8 gap-y-2 sm:grid-cols-[auto_1fr]">
      {rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-2">{name}</dt>
          <dd className="tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type Scale = CalibrationFindings["scales"][number];

/** How well the statements of a side and of its facets hang together, and whether a facet is worth its own score. */
export function CalibrationScales({ scales }: { scales: readonly Scale[] }) {
  return (
    <Table caption="Reliability" captionHidden>
      <thead>
        <tr>
          <th scope="col">Scale</th>
          <th scope="col" className="text-end">
            Statements
          </th>
          <th scope="col" className="text-end">
            Alpha
          </th>
          <th scope="col" className="text-end">
            Omega
          </th>
          <th scope="col" className="text-end">
            Told by itself
          </th>
          <th scope="col" className="text-end">
            Told by the whole
          </th>
          <th scope="col">Own score</th>
        </tr>
      </thead>
      <tbody>
        {scales.map(({ dimension, facet, items, alpha, omega, addedValue }) => (
          <tr key={`${dimension} ${facet}`}>
            <th scope="row" className={facet ? "ps-6! font-normal" : ""}>
              {facet === null ? dimension : facetName(facet)}
            </th>
            <td className="text-end tabular-nums">{items}</td>
            <td className="text-end tabular-nums">{two(alpha)}</td>
            <td className="text-end tabular-nums">{two(omega)}</td>
            <td className="text-end tabular-nums">{two(addedValue?.fromOwn ?? null)}</td>
            <td className="text-end tabular-nums">{two(addedValue?.fromTotal ?? null)}</td>
            <td>{addedValue ? (addedValue.addsValue ? "worth it" : "hidden") : ""}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const facetName = (facet: string): string => facet.charAt(0).toUpperCase() + facet.slice(1);
