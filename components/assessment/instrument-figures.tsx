import { Table } from "@/components/ui/table";
import {
  SIMULATED_CORRELATIONS,
  SIMULATED_FORMS,
  SIMULATED_TODAY,
  type SimulatedForm,
} from "@/lib/assessment/domain/simulated-accuracy";

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** What simulated people got from forms of different length. */
export function SimulatedAccuracy({ isProvisional }: { isProvisional: boolean }) {
  const forms: SimulatedForm[] = [...SIMULATED_FORMS, ...(isProvisional ? [SIMULATED_TODAY] : [])];
  return (
    <Table caption="Length and accuracy, simulated" captionHidden>
      <thead>
        <tr>
          <th scope="col">Form</th>
          <th scope="col" className="text-end">
            Questions that count
          </th>
          <th scope="col" className="text-end">
            Mean standard error
          </th>
          <th scope="col" className="text-end">
            Right reading
          </th>
          <th scope="col" className="text-end">
            Called clear
          </th>
          <th scope="col" className="text-end">
            Clear and right
          </th>
        </tr>
      </thead>
      <tbody>
        {forms.map(({ name, items, error, right, clear, clearAndRight }) => (
          <tr key={name}>
            <th scope="row" className="min-w-40 font-normal">
              {name}
            </th>
            <td className="text-end tabular-nums">{items.replace(".0", "")}</td>
            <td className="text-end tabular-nums">{error.toFixed(2)}</td>
            <td className="text-end tabular-nums">{percent(right)}</td>
            <td className="text-end tabular-nums">{percent(clear)}</td>
            <td className="text-end tabular-nums">{percent(clearAndRight)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** What results would say if another correlation of the two sides were assumed. */
export function AssumedCorrelations() {
  return (
    <Table caption="Readings under other correlations of the two sides, simulated" captionHidden>
      <thead>
        <tr>
          <th scope="col">Correlation assumed</th>
          <th scope="col" className="text-end">
            Right reading
          </th>
          <th scope="col" className="text-end">
            Called clear
          </th>
          <th scope="col" className="text-end">
            Clear and right
          </th>
          <th scope="col" className="text-end">
            Read otherwise than at 0.2
          </th>
        </tr>
      </thead>
      <tbody>
        {SIMULATED_CORRELATIONS.map(({ assumed, right, clear, clearAndRight, differs }) => (
          <tr key={assumed}>
            <th scope="row" className="font-normal tabular-nums">
              {assumed.toFixed(1)}
            </th>
            <td className="text-end tabular-nums">{percent(right)}</td>
            <td className="text-end tabular-nums">{percent(clear)}</td>
            <td className="text-end tabular-nums">{percent(clearAndRight)}</td>
            <td className="text-end tabular-nums">{assumed === 0.2 ? "–" : percent(differs)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
