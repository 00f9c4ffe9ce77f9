import { useId } from "react";
import { Hatch } from "@/components/charts/hatch";
import type { ShownTable } from "@/lib/coaching/domain/programme/hidden-cells";
import { told } from "./programme-words";

/** What a part is filled with, and whether it is both directions at once. */
export type PartLook = { name: string; className: string; isBoth?: boolean };

type StackedRowsProps = {
  /** A name for each row of the table but its last, the totals. */
  names: readonly string[];
  table: ShownTable;
  looks: readonly PartLook[];
};

/** People of each row by their columns; what is not told is hatched, as wide as a told total leaves, or to the end. */
export function StackedRows({ names, table, looks }: StackedRowsProps) {
  const id = useId();
  const totals = names.map((_, row) => table[row]?.at(-1) ?? null);
  const most = Math.max(1, ...totals.map((total, row) => total ?? sumOf(table[row])));
  return (
    <div className="grid gap-5">
      <Key looks={looks} hatch={`${id}-key`} />
      <ul className="grid gap-4">
        {names.map((name, row) => (
          <li key={name}>
            <p className="flex flex-wrap justify-between gap-x-4 text-sm">
              <span className="min-w-0 break-words">{name}</span>
              <span className="text-ink-2">{told(totals[row] ?? null)}</span>
            </p>
            <Bar
              line={(table[row] ?? []).slice(0, -1)}
              {...{ total: totals[row] ?? null, most, looks, hatch: `${id}-${row}` }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

const sumOf = (line: readonly (number | null)[] = []): number =>
  line.slice(0, -1).reduce<number>((people, value) => people + (value ?? 0), 0);

type KeyProps = { looks: readonly PartLook[]; hatch: string };

const Key = ({ looks, hatch }: KeyProps) => (
  <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
    {[...looks, null].map((look, at) => (
      <li key={look?.name ?? ""} className="flex items-center gap-2">
        <svg aria-hidden="true" className="size-4 shrink-0">
          <Hatch id={`${hatch}-${at}`} look={look?.isBoth ? "both" : "faint"} size={6} />
          <rect
            width="100%"
            height="100%"
            className={look?.className ?? ""}
            {...((!look || look.isBoth) && { fill: `url(#${hatch}-${at})` })}
          />
        </svg>
        {look?.name ?? "Not told"}
      </li>
    ))}
  </ul>
);

type BarProps = {
  line: readonly (number | null)[];
  total: number | null;
  most: number;
  looks: readonly PartLook[];
  hatch: string;
};

function Bar({ line, total, most, looks, hatch }: BarProps) {
  const percent = (people: number) => Math.round((people / most) * 1000) / 10;
  const known = line.reduce<number>((people, value) => people + (value ?? 0), 0);
  let from = 0;
  return (
    <svg aria-hidden="true" className="mt-1 block h-4 w-full">
      <Hatch id={hatch} look="faint" size={6} />
      <Hatch id={`${hatch}-both`} look="both" size={6} />
      <rect width="100%" height="100%" className="fill-sunken" />
      {looks.map(({ name, className, isBoth }, at) => {
        const [x, width] = [from, percent(line[at] ?? 0)];
        from += width;
        return (
          <rect
            key={name}
            x={`${x}%`}
            width={`${width}%`}
            height="100%"
            strokeWidth="1"
            className={`stroke-bg ${className}`}
            {...(isBoth && { fill: `url(#${hatch}-both)` })}
          />
        );
      })}
      {(total === null || total > known) && (
        <rect
          x={`${from}%`}
          width={`${total === null ? 100 - from : percent(total - known)}%`}
          height="100%"
          fill={`url(#${hatch})`}
        />
      )}
    </svg>
  );
}
