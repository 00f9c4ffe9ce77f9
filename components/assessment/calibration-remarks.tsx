import { Table } from "@/components/ui/table";
import type { CalibrationFindings } from "@/lib/assessment/domain/calibration-findings";

type CalibrationRemarksProps = Pick<CalibrationFindings, "residuals" | "groups">;

/** Pairs of items that share more than the two sides explain, and items that differ between groups. */
export function CalibrationRemarks({ residuals, groups }: CalibrationRemarksProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 md:grid-cols-2">
      <section aria-label="Pairs of items">
        <h3 className="mb-2 text-lg">Pairs that go together too much</h3>
        {residuals.length === 0 ? (
          <p className="text-ink-2">
            None from |Q3| = .20 on. What the items share is the two sides.
          </p>
        ) : (
          <Table caption="Pairs from |Q3| = .20 on" captionHidden>
            <thead>
              <tr>
                <th scope="col">Pair</th>
                <th scope="col" className="text-end">
                  Q3
                </th>
              </tr>
            </thead>
            <tbody>
              {residuals.map(({ first, second, correlation }) => (
                <tr key={`${first} ${second}`}>
                  <th scope="row" className="font-normal">
                    {first}, {second}
                  </th>
                  <td className="text-end tabular-nums">
                    {correlation.toFixed(2).replace("-", "−")}
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </section>
      <section aria-label="Groups of people">
        <h3 className="mb-2 text-lg">Items in groups of people</h3>
        <p className="mb-3 max-w-measure text-ink-2">
          Compared are groups of 200 or more: job families, and people who met an item early or
          late. Neither sex nor age is asked here, so neither can be compared.
        </p>
        {groups.length === 0 ? (
          <p className="text-ink-2">No group is large enough.</p>
        ) : (
          <ul className="list-disc ps-5">
            {groups.map(({ name, people: [one, other], items, flagged }) => (
              <li key={name}>
                {`${name} (at least ${one} and ${other} people, ${items} items): `}
                {flagged.length === 0
                  ? "no item works differently"
                  : flagged
                      .map(({ id, deltaR2 }) => `${id} (ΔR² ${deltaR2.toFixed(3)})`)
                      .join(", ")}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
