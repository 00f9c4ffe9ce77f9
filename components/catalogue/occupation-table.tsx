import { Table } from "@/components/ui/table";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import { wageWords } from "@/lib/catalogue/domain/wage-words";
import { ClassMark } from "./class-mark";

type OccupationTableProps = { caption: string; occupations: readonly OccupationInShort[] };

/** Occupations by name with the least one wants to see of each. */
export function OccupationTable({ caption, occupations }: OccupationTableProps) {
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">Occupation</th>
          <th scope="col">Kind of work</th>
          <th scope="col" className="text-end">
            Leadership
          </th>
          <th scope="col" className="text-end">
            Specialist
          </th>
          <th scope="col" className="text-end">
            Median pay
          </th>
        </tr>
      </thead>
      <tbody>
        {occupations.map(({ code, title, standing, dataStatus, pay }) => (
          <tr key={code}>
            <th scope="row" className="min-w-40 font-normal">
              <a href={`/occupations/${code}`}>{title}</a>
              {dataStatus === "estimated" && <span className="text-ink-2"> (estimated)</span>}
            </th>
            <td>{standing ? <ClassMark of={standing.pathClass} /> : "no data"}</td>
            <td className="text-end">{standing?.leadership.toFixed(0) ?? "–"}</td>
            <td className="text-end">{standing?.specialist.toFixed(0) ?? "–"}</td>
            <td className="text-end">{pay.median === null ? "–" : wageWords(pay.median)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
