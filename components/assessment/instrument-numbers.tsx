import { Table } from "@/components/ui/table";
import type { PublishedInstrument } from "@/lib/assessment/domain/published-instrument";
import { inHundredths } from "./in-hundredths";

/** The numbers of every item that has some: slopes, thresholds, and whether it counts. */
export function InstrumentNumbers({ graded, quarantined }: PublishedInstrument) {
  return (
    <Table caption="Numbers of the items" captionHidden>
      <thead>
        <tr>
          <th scope="col">Item</th>
          <th scope="col" className="text-end">
            Specialist a
          </th>
          <th scope="col" className="text-end">
            Leadership a
          </th>
          <th scope="col" className="text-end">
            Thresholds d
          </th>
          <th scope="col">Remarks</th>
        </tr>
      </thead>
      <tbody>
        {graded.items.map(({ id, slopes, intercepts, reversed, merged }) => (
          <tr key={id}>
            <th scope="row" className="font-normal whitespace-nowrap">
              <a href={`#${id}`}>{id}</a>
            </th>
            {[0, 1].map((k) => (
              <td key={k} className="text-end tabular-nums">
                {slopes[k] ? inHundredths(slopes[k]) : ""}
              </td>
            ))}
            <td className="text-end whitespace-nowrap tabular-nums">
              {intercepts.map(inHundredths).join(" · ")}
            </td>
            <td>
              {[
                ...(reversed ? ["turned before scoring"] : []),
                ...(merged ? ["rare answers merged"] : []),
                ...(quarantined.includes(id) ? ["in quarantine: not scored"] : []),
              ].join("; ")}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
