import { Table } from "@/components/ui/table";
import type { ImportState as State } from "@/lib/catalogue/domain/release/import-words";
import { ImportState } from "./import-state";

type Listed = {
  id: string;
  state: State;
  progress: number;
  onetRelease: string | null;
  started: string;
};

/** All imports, newest first. */
export function ImportList({ imports }: { imports: readonly Listed[] }) {
  if (imports.length === 0) return <p className="text-ink-2">None yet.</p>;
  return (
    <Table caption="Imports, newest first" captionHidden>
      <thead>
        <tr>
          <th scope="col">Started</th>
          <th scope="col">Release</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {imports.map(({ id, started, onetRelease, state, progress }) => (
          <tr key={id}>
            <th scope="row" className="font-normal whitespace-nowrap">
              <a href={`/admin/catalogue/imports/${id}`}>{started}</a>
            </th>
            <td className="whitespace-nowrap">{onetRelease ? `O*NET ${onetRelease}` : ""}</td>
            <td className="whitespace-nowrap">
              <ImportState state={state} /> {state === "running" && `${progress} %`}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
