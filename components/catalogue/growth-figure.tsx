import { Figure } from "@/components/charts/figure";
import { ShareBars } from "@/components/charts/share-bars";
import { CLASS_WORDS } from "@/lib/catalogue/domain/class-words";
import {
  type GrowthOfKind,
  growthSentence,
  inKindOrder,
} from "@/lib/catalogue/domain/growth-of-kind";
import { jobsWords } from "@/lib/catalogue/domain/growth-words";
import { signed } from "@/lib/catalogue/domain/wage-words";
import { ClassMark } from "./class-mark";

/** How each kind of work is expected to grow; the bars are openings a year. */
export function GrowthFigure({ growth }: { growth: readonly GrowthOfKind[] }) {
  const kinds = inKindOrder(growth);
  return (
    <Figure
      caption={`${growthSentence(growth)} The bars are openings a year, counting those left by people who move on.`}
      table={{
        head: ["Kind of work", "Occupations", "Jobs", "Growth", "Openings a year"],
        rows: kinds.map(({ kind, occupations, jobsThousands, growthPct, openingsThousands }) => [
          CLASS_WORDS[kind].name,
          occupations,
          jobsWords(jobsThousands),
          signed(growthPct),
          jobsWords(openingsThousands),
        ]),
      }}
    >
      <ShareBars
        bars={kinds.map(({ kind, growthPct, openingsThousands }) => ({
          key: kind,
          name: <ClassMark of={kind} />,
          value: openingsThousands,
          text: `${signed(growthPct)} · ${jobsWords(openingsThousands)} openings a year`,
        }))}
      />
    </Figure>
  );
}
