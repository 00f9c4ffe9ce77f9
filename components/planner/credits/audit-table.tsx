import { Table } from "@/components/ui/table";
import { dayWords } from "@/lib/catalogue/domain/day-words";
import type { AuditLine } from "@/lib/planner/domain/credits/audit-pack";
import { sizeWords } from "@/lib/planner/domain/credits/size-words";
import type { EvidenceView } from "@/lib/planner/domain/evidence/evidence";

type AuditTableProps = {
  lines: readonly AuditLine[];
  /** What shows the certification itself. */
  evidence: readonly EvidenceView[];
};

/** Every activity of a cycle with what shows it, for paper. */
export function AuditTable({ lines, evidence }: AuditTableProps) {
  return (
    <>
      {evidence.length > 0 && (
        <p>
          <strong>Evidence of the award: </strong>
          {evidence.map(({ name, url }) => (url ? `${name} (${url})` : name)).join("; ")}
        </p>
      )}
      {lines.length === 0 ? (
        <p>Nothing is entered for this cycle.</p>
      ) : (
        <Table caption="Activities of the cycle">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Activity</th>
              <th scope="col" className="text-end">
                Entered
              </th>
              <th scope="col" className="text-end">
                Counts, before caps
              </th>
              <th scope="col">Evidence</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ activity, counts, evidence: shown }) => (
              <tr key={activity.id}>
                <td className="whitespace-nowrap">{dayWords(activity.doneOn)}</td>
                <td>
                  {activity.title}
                  <span className="block text-ink-2">
                    {[activity.provider, activity.category?.replaceAll("-", " "), activity.task]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </td>
                <td className="text-end">{sizeWords(activity)}</td>
                <td className="text-end">{counts}</td>
                <td className="break-all">{shown.length === 0 ? "none" : shown.join("; ")}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}
