import { Figure } from "@/components/charts/figure";
import { RangeBands } from "@/components/charts/range-bands";
import { ShareBars } from "@/components/charts/share-bars";
import { Section } from "@/components/layout/section";
import { CLASS_WORDS } from "@/lib/catalogue/domain/class-words";
import {
  type ClassOutlook,
  type ClassPay,
  millions,
  outlookWords,
  payWords,
} from "@/lib/catalogue/domain/path-facts";
import { isFloor, signed, WAGE_CEILING, wageWords } from "@/lib/catalogue/domain/wage-words";
import { CLASS_SHAPE, ClassMark } from "./class-mark";

type PathNumbersProps = { outlook: readonly ClassOutlook[]; pay: readonly ClassPay[] };

/** How many people work on which path, what is expected of them, and what it pays where preparation is alike. */
export function PathNumbers({ outlook, pay }: PathNumbersProps) {
  if (outlook.length === 0) return null;
  return (
    <Section
      title="The paths in figures"
      lead="Occupations, sorted by what their work is made of. They describe work, not people, and not how well it suits you."
    >
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <OutlookFigure outlook={outlook} />
        <div className="flex flex-col gap-10">
          {[...new Set(pay.map(({ zone }) => zone))].map((zone) => (
            <PayByPath key={zone} zone={zone} pay={pay.filter((one) => one.zone === zone)} />
          ))}
        </div>
      </div>
      <p className="mt-6 max-w-measure text-sm text-ink-2">
        Bands hold the middle half of the occupations’ median pay, each wage code counted once
        whatever its size. They overlap widely: which occupation it is says more about pay than
        which path. Pay above $239,200 is not published, so that of physicians and executives is
        understated. “Practice” is hands-on work, whose depth these figures see only in part.
      </p>
    </Section>
  );
}

function OutlookFigure({ outlook }: { outlook: readonly ClassOutlook[] }) {
  return (
    <Figure
      caption={outlookWords(outlook)}
      table={{
        head: ["Work", "Occupations", "Jobs", "Change in ten years", "Openings a year"],
        rows: outlook.map((one) => [
          CLASS_WORDS[one.pathClass].name,
          one.occupations,
          millions(one.jobsThousands),
          signed(one.growthPct),
          millions(one.openingsThousands),
        ]),
      }}
    >
      <div className="plate p-5">
        <ShareBars
          bars={outlook.map(({ pathClass, jobsThousands, growthPct, openingsThousands }) => ({
            key: pathClass,
            name: <ClassMark of={pathClass} />,
            value: jobsThousands,
            text: `${millions(jobsThousands)} jobs, ${signed(growthPct)}; ${millions(openingsThousands)} openings a year`,
          }))}
        />
      </div>
    </Figure>
  );
}

function PayByPath({ zone, pay }: { zone: number; pay: readonly ClassPay[] }) {
  const step = 50_000;
  const most = Math.max(...pay.map(({ high }) => high));
  const max = Math.ceil((most * 1.02) / step) * step;
  return (
    <Figure
      caption={payWords(zone, pay)}
      table={{
        head: ["Work", "Wage codes", "A quarter pay less", "Middle", "A quarter pay more"],
        rows: pay.map(({ pathClass, wageCodes, low, middle, high }) => [
          CLASS_WORDS[pathClass].name,
          wageCodes,
          ...[low, middle, high].map(wageWords),
        ]),
      }}
    >
      <div className="plate p-5">
        <RangeBands
          max={max}
          ticks={Array.from({ length: max / step + 1 }, (_, at) => ({
            at: at * step,
            label: at === 0 ? "$0" : `$${(at * step) / 1000}k`,
          }))}
          bands={pay.map(({ pathClass, low, middle, high }) => ({
            key: pathClass,
            name: CLASS_WORDS[pathClass].name,
            text: wageWords(middle),
            shape: CLASS_SHAPE[pathClass],
            low,
            middle: Math.min(middle, WAGE_CEILING),
            high,
            isOpen: isFloor(high),
          }))}
        />
      </div>
    </Figure>
  );
}
