import { Hatch } from "@/components/charts/hatch";
import type { ShownTable } from "@/lib/coaching/domain/programme/hidden-cells";
import { PROGRAMME_PATHS } from "@/lib/coaching/domain/programme/programme";
import { PATH_NAMES, told } from "./programme-words";

/** The further, the stronger: steps of one ink, told apart by their places too. */
const STEPS = ["opacity-25", "opacity-50", "opacity-75", "opacity-100"] as const;

/** People on each path by how far they are; what is not told is hatched, as wide as a shown total leaves, or to the end. */
export function PathBars({ table }: { table: ShownTable }) {
  const totals = PROGRAMME_PATHS.map((_, row) => table[row]?.at(-1) ?? null);
  const most = Math.max(1, ...totals.map((total, row) => total ?? sumOf(table[row])));
  return (
    <ul className="grid gap-4">
      {PROGRAMME_PATHS.map((path, row) => (
        <li key={path}>
          <p className="flex flex-wrap justify-between gap-x-4 text-sm">
            <span>{PATH_NAMES[path]}</span>
            <span className="text-ink-2">{told(totals[row] ?? null)}</span>
          </p>
          <PathBar
            line={(table[row] ?? []).slice(0, -1)}
            total={totals[row] ?? null}
            most={most}
            name={path}
          />
        </li>
      ))}
    </ul>
  );
}

const sumOf = (line: readonly (number | null)[] = []): number =>
  line.slice(0, -1).reduce<number>((people, value) => people + (value ?? 0), 0);

type PathBarProps = {
  line: readonly (number | null)[];
  total: number | null;
  most: number;
  name: string;
};

function PathBar({ line, total, most, name }: PathBarProps) {
  const percent = (people: number) => Math.round((people / most) * 1000) / 10;
  const known = line.reduce<number>((people, value) => people + (value ?? 0), 0);
  let from = 0;
  return (
    <svg aria-hidden="true" className="mt-1 block h-4 w-full">
      <Hatch id={`not-told-${name}`} look="faint" size={6} />
      <rect width="100%" height="100%" className="fill-sunken" />
      {line.map((people, step) => {
        const [x, width] = [from, percent(people ?? 0)];
        from += width;
        return (
          <rect
            key={STEPS[step]}
            x={`${x}%`}
            width={`${width}%`}
            height="100%"
            strokeWidth="1"
            className={`fill-accent stroke-bg ${STEPS[step]}`}
          />
        );
      })}
      {(total === null || total > known) && (
        <rect
          x={`${from}%`}
          width={`${total === null ? 100 - from : percent(total - known)}%`}
          height="100%"
          fill={`url(#not-told-${name})`}
        />
      )}
    </svg>
  );
}
