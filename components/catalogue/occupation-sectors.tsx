import { Figure } from "@/components/charts/figure";
import { ShareBars } from "@/components/charts/share-bars";
import { Section } from "@/components/layout/section";
import type { OccupationFacts, SectorOfWork } from "@/lib/catalogue/domain/occupation-facts";
import { shortSector } from "@/lib/catalogue/domain/sector-words";
import { wageWords } from "@/lib/catalogue/domain/wage-words";

type OccupationSectorsProps = { occupation: OccupationFacts; sectors: readonly SectorOfWork[] };

const whole = new Intl.NumberFormat("en");
/** The smaller ones stand in the table. */
const DRAWN = 8;

/** Where people do this work: sectors by jobs, with what each pays. */
export function OccupationSectors({ occupation, sectors }: OccupationSectorsProps) {
  const [first, second] = sectors;
  if (!first) return null;
  const total = sectors.reduce((sum, { jobs }) => sum + jobs, 0);
  const share = Math.round((first.jobs / total) * 100);
  const next = second ? `, next comes ${shortSector(second.title)}` : "";
  return (
    <Section
      title="Where people do it"
      actions={<a href={`/industries/soc_major/${occupation.major}`}>{occupation.majorTitle}</a>}
    >
      <Figure
        caption={`About ${share} of 100 of these jobs are in ${shortSector(first.title)}${next}.`}
        table={{
          head: ["Sector", "Jobs", "Median pay"],
          rows: sectors.map(({ title, jobs, median }) => [
            shortSector(title),
            whole.format(jobs),
            wageWords(median),
          ]),
        }}
      >
        <ShareBars
          bars={sectors.slice(0, DRAWN).map(({ sector, title, jobs, median }) => ({
            key: sector,
            name: <a href={`/industries/naics_sector/${sector}`}>{shortSector(title)}</a>,
            value: jobs,
            text: `${whole.format(jobs)} jobs · ${median === null ? "pay not published" : `median ${wageWords(median)}`}`,
          }))}
        />
      </Figure>
    </Section>
  );
}
