import { type ReactNode, useId } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";

type FigureProps = {
  /** The sentence that says what the figure shows. It comes first. */
  caption: ReactNode;
  /** The numbers behind it; the first cell of a row names the row. */
  table: { head: readonly string[]; rows: readonly (readonly (string | number)[])[] };
  children: ReactNode;
};

/** A figure as everybody can read it: a sentence, the drawing, and its numbers on demand. */
export function Figure({ caption, table, children }: FigureProps) {
  const id = useId();
  return (
    <figure aria-labelledby={id} className="flex flex-col gap-4">
      <figcaption id={id} className="max-w-measure">
        {caption}
      </figcaption>
      {children}
      <Disclosure summary="Show the numbers">
        <Table caption="The numbers of this figure" captionHidden>
          <thead>
            <tr>
              {table.head.map((cell, index) => (
                <th key={cell} scope="col" className={index > 0 ? "text-end" : undefined}>
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row" className="min-w-24 font-normal">
                  {name}
                </th>
                {cells.map((cell, index) => (
                  <td key={table.head[index + 1]} className="text-end">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </Disclosure>
    </figure>
  );
}
