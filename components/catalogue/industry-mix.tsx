import { Figure } from "@/components/charts/figure";
import { CLASS_WORDS, CLASSES_OF_WORK } from "@/lib/catalogue/domain/class-words";
import { comparablePay, payComparisonWords } from "@/lib/catalogue/domain/comparable-pay";
import type { IndustryView } from "@/lib/catalogue/domain/industry-view";
import { percentWords } from "@/lib/catalogue/domain/mix-words";
import { shortSector } from "@/lib/catalogue/domain/sector-words";
import { MixKey, MixLines } from "./mix-lines";

type IndustryMixProps = { views: readonly IndustryView[]; caption: string };

const whole = new Intl.NumberFormat("en");

/** Many sectors or groups by their mix of jobs, with what can be said of pay. */
export function IndustryMix({ views, caption }: IndustryMixProps) {
  return (
    <Figure
      caption={caption}
      table={{
        head: ["", "Jobs", ...CLASSES_OF_WORK.map((kind) => CLASS_WORDS[kind].name), "Pay"],
        rows: views.map((view) => [
          shortSector(view.title),
          whole.format(view.jobs),
          ...CLASSES_OF_WORK.map((kind) => percentWords(view.mix[kind])),
          payComparisonWords(comparablePay(view)),
        ]),
      }}
    >
      <MixKey />
      <MixLines
        lines={views.map((view) => ({
          key: view.code,
          name: shortSector(view.title).replace(/ Occupations$/, ""),
          href: `/industries/${view.level}/${view.code}`,
          note: payComparisonWords(comparablePay(view)),
          mix: view.mix,
        }))}
      />
    </Figure>
  );
}
