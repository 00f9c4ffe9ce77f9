import { Figure } from "@/components/charts/figure";
import { Section } from "@/components/layout/section";
import type { ShownTable } from "@/lib/coaching/domain/programme/hidden-cells";
import type { CohortTables } from "@/lib/coaching/domain/programme/programme";
import { PATH_LOOKS, PROGRESS_LOOKS, REVIEW_LOOKS } from "./programme-looks";
import { type PartLook, StackedRows } from "./stacked-rows";

type CohortFiguresProps = {
  tables: CohortTables;
  names: ReadonlyMap<string, string>;
  whose: string;
};

/** Each cohort by path, by progress and by reviews, and everybody else beside them. */
export function CohortFigures({ tables, names, whose }: CohortFiguresProps) {
  const rows = tables.told.map((id) => names.get(id) ?? "A cohort");
  if (tables.rest > 0) rows.push("Everybody else");
  const figures = [
    { title: "Paths by cohort", table: tables.paths, looks: PATH_LOOKS, of: "path" },
    {
      title: "Progress by cohort",
      lead: "How much of each plan is done, of the items that were not dropped.",
      table: tables.progress,
      looks: PROGRESS_LOOKS,
      of: "progress",
    },
    { title: "Reviews by cohort", table: tables.reviews, looks: REVIEW_LOOKS, of: "reviews" },
  ];
  return (
    <>
      {figures.map(({ title, lead, table, looks, of }) => (
        <Section key={of} title={title} lead={lead}>
          <Figure
            caption={captionOf(table, { rows, looks, whose })}
            table={{
              head: ["Cohort", ...looks.map(({ name }) => name), "In all"],
              rows: table.map((line, row) => [
                rows[row] ?? "All",
                ...line.map((value) => value ?? "–"),
              ]),
            }}
          >
            <StackedRows names={rows} table={table} looks={looks} />
          </Figure>
        </Section>
      ))}
    </>
  );
}

type CaptionProps = { rows: readonly string[]; looks: readonly PartLook[]; whose: string };

/** How many there are of each sort in all, as far as it is told. */
function captionOf(table: ShownTable, { rows, looks, whose }: CaptionProps): string {
  const known = looks.flatMap(({ name }, at) => {
    const people = table.at(-1)?.[at] ?? null;
    return people === null ? [] : [`${name.toLowerCase()} ${people}`];
  });
  const counted = `${whose}, in ${rows.length} groups`;
  return known.length === 0 ? `${counted}.` : `${counted}; in all: ${known.join(", ")}.`;
}
