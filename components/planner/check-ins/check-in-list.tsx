import { Table } from "@/components/ui/table";
import { type Quarter, quarterText } from "@/lib/kernel/quarter";

type Row = {
  quarter: Quarter;
  confidence: number;
  itemsDue: number;
  itemsDone: number;
  nextStep: string;
};

/** Every check-in, the latest first, each with its own page. */
export const CheckInList = ({ checkIns }: { checkIns: readonly Row[] }) => (
  <Table caption="Past check-ins" captionHidden>
    <thead>
      <tr>
        <th scope="col">Quarter</th>
        <th scope="col" className="text-end">
          Confidence
        </th>
        <th scope="col" className="text-end">
          Done of planned
        </th>
        <th scope="col">Next small step</th>
      </tr>
    </thead>
    <tbody>
      {checkIns.map(({ quarter, confidence, itemsDue, itemsDone, nextStep }) => (
        <tr key={quarter}>
          <th scope="row" className="font-normal">
            <a href={`/check-ins/${quarterText(quarter)}`}>{quarterText(quarter)}</a>
          </th>
          <td className="text-end">{confidence} %</td>
          <td className="text-end">{`${itemsDone} of ${itemsDue}`}</td>
          <td className="max-w-measure min-w-48 break-words">{nextStep || "–"}</td>
        </tr>
      ))}
    </tbody>
  </Table>
);
