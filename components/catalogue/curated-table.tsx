import { Table } from "@/components/ui/table";
import { type EntrySummary, KIND_WORDS } from "@/lib/catalogue/domain/catalogue-entry";
import { certainty } from "@/lib/catalogue/domain/certainty";
import { dayWords } from "@/lib/catalogue/domain/day-words";
import { StatusBadge } from "./status-badge";

type Row = EntrySummary & { isEdited: boolean };

/** Public entries as the operator keeps them: when somebody last looked, and how sure it is. */
export function CuratedTable({ entries }: { entries: readonly Row[] }) {
  return (
    <Table caption="Public entries, the longest unchecked first" captionHidden>
      <thead>
        <tr>
          <th scope="col">Entry</th>
          <th scope="col">Kind</th>
          <th scope="col">Checked on</th>
          <th scope="col">How sure</th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row" className="min-w-52 font-normal">
              <a href={`/admin/catalogue/entries/${entry.id}`}>{entry.name}</a>
              {entry.abbreviation && <span className="text-ink-2"> {entry.abbreviation}</span>}
            </th>
            <td>{KIND_WORDS[entry.kind]}</td>
            <td className="whitespace-nowrap">
              {entry.verifiedOn ? dayWords(entry.verifiedOn) : "never"}
            </td>
            <td className="min-w-44">{certainty([entry.gradeFee, entry.gradeRenewal]).words}</td>
            <td>
              <span className="flex flex-wrap gap-2">
                {entry.status === "active" ? "In use" : <StatusBadge status={entry.status} />}
                {entry.isEdited && <span className="text-ink-2">edited here</span>}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
