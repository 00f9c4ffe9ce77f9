import { Figure } from "@/components/charts/figure";
import { PercentileRows } from "@/components/charts/percentile-rows";
import type { OccupationFacts, Standing } from "@/lib/catalogue/domain/occupation-facts";
import { standingSentence, zoneBandWords } from "@/lib/catalogue/domain/standing-words";

type StandingFigureProps = {
  occupation: Pick<OccupationFacts, "title" | "jobZone">;
  standing: Standing;
};

/** Both indices, among all occupations and among those that ask for as much preparation. */
export function StandingFigure({ occupation: { title, jobZone }, standing }: StandingFigureProps) {
  const { leadership, specialist, leadershipInZone, specialistInZone, lean } = standing;
  const among = jobZone === null ? null : zoneBandWords(jobZone);
  return (
    <Figure
      caption={standingSentence(title, standing)}
      table={{
        head: ["", "Among all", "Among its job zone"],
        rows: [
          ["Leadership", figure(leadership), figure(leadershipInZone)],
          ["Specialist work", figure(specialist), figure(specialistInZone)],
          ["Lean (above zero: leadership)", figure(lean), "both together"],
        ],
      }}
    >
      <PercentileRows
        rows={[
          {
            name: "Leadership",
            shape: "diamond",
            value: leadership,
            among: leadershipInZone,
            text: valueWords(leadership, leadershipInZone),
          },
          {
            name: "Specialist work",
            shape: "circle",
            value: specialist,
            among: specialistInZone,
            text: valueWords(specialist, specialistInZone),
          },
        ]}
      />
      <p className="max-w-measure text-sm text-ink-2">
        0 is the lowest of all rated occupations, 100 the highest.
        {among && ` The hollow mark is the place among ${among}.`} Both sides rise with how
        demanding work is, so read them together.
      </p>
    </Figure>
  );
}

const figure = (value: number | null) =>
  value === null ? "not known" : value.toFixed(0).replace("-", "−");

const valueWords = (value: number, among: number | null) =>
  `${figure(value)} of 100${among === null ? "" : `, ${figure(among)} in its job zone`}`;
