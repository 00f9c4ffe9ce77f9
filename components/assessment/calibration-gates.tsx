import { Table } from "@/components/ui/table";
import { GATES } from "@/lib/assessment/domain/calibration-words";

/** What how many people allow, and which of it is reached. */
export function CalibrationGates({ people }: { people: number | null }) {
  return (
    <div className="max-w-measure">
      <Table caption="What so many people allow" captionHidden>
        <thead>
          <tr>
            <th scope="col" className="text-end">
              From
            </th>
            <th scope="col">What can be worked out</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {GATES.map(({ from, gives }) => (
            <tr key={from}>
              <th scope="row" className="text-end font-normal tabular-nums">
                {from.toLocaleString("en-GB")}
              </th>
              <td>{gives}</td>
              <td>{(people ?? 0) >= from ? "reached" : "not yet"}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
