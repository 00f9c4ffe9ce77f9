import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import { quarterText } from "@/lib/kernel/quarter";
import type { FitMove } from "./fit-strip";

const place = (quarter: number | null): string =>
  quarter === null ? "the tray" : quarterText(quarter);

/** What the lines beside the words show, in figures. */
export function FitTable({ moves }: { moves: readonly FitMove[] }) {
  return (
    <Disclosure summary="Was and would be, as a table">
      <Table caption="Where each item starts now, and where it would" captionHidden>
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">Starts in</th>
            <th scope="col">Would start in</th>
            <th scope="col" className="text-end">
              Quarters
            </th>
          </tr>
        </thead>
        <tbody>
          {moves.map(({ id, title, from, to, quarters }) => (
            <tr key={id}>
              <td>{title}</td>
              <td>{place(from)}</td>
              <td>{place(to)}</td>
              <td className="text-end">{quarters}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Disclosure>
  );
}
