import { Figure } from "@/components/charts/figure";
import { RangeBands } from "@/components/charts/range-bands";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import { isFloor, payRangeWords, WAGE_CEILING, wageWords } from "@/lib/catalogue/domain/wage-words";
import { CLASS_SHAPE } from "./class-mark";

type PayFigureProps = { occupations: readonly OccupationInShort[]; caption: string; about: string };

/** Pay as bands from the tenth to the ninetieth of a hundred people; `about` is the code that is printed bold. */
export function PayFigure({ occupations, caption, about }: PayFigureProps) {
  const paid = occupations.flatMap((one) => {
    const { p10, median, p90 } = one.pay;
    if (p10 === null || median === null || p90 === null) return [];
    return [{ ...one, p10, median, p90 }];
  });
  const most = Math.max(...paid.map(({ p90 }) => p90));
  const step = most > 120_000 ? 50_000 : 25_000;
  const max = Math.min(250_000, Math.ceil((most * 1.02) / step) * step);
  return (
    <Figure
      caption={caption}
      table={{
        head: ["Occupation", "10 of 100 earn less", "Median", "10 of 100 earn more"],
        rows: paid.map(({ title, p10, median, p90 }) => [
          title,
          ...[p10, median, p90].map(wageWords),
        ]),
      }}
    >
      <RangeBands
        max={max}
        ticks={Array.from({ length: Math.floor(max / step) + 1 }, (_, at) => ({
          at: at * step,
          label: at === 0 ? "$0" : `$${(at * step) / 1000}k`,
        }))}
        bands={paid.map(({ code, title, standing, pay, p10, median, p90 }) => ({
          key: code,
          name: code === about ? title : <a href={`/occupations/${code}`}>{title}</a>,
          text: `${wageWords(median)} · ${payRangeWords(pay)}`,
          shape: standing ? CLASS_SHAPE[standing.pathClass] : "ring",
          low: p10,
          middle: Math.min(median, WAGE_CEILING),
          high: p90,
          isOpen: isFloor(p90),
          strong: code === about,
        }))}
      />
    </Figure>
  );
}
