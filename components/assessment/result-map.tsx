import { EllipseMap } from "@/components/charts/ellipse-map";
import { Figure } from "@/components/charts/figure";
import { ProbabilityBars } from "@/components/charts/probability-bars";
import { mapSentence } from "@/lib/assessment/domain/map-sentence";
import { OUTCOME_WORDS, OUTCOMES } from "@/lib/assessment/domain/outcome";
import type { Score } from "@/lib/assessment/domain/score";
import { inHundredths } from "./in-hundredths";
import { OUTCOME_SHAPE } from "./outcome-shape";

const range = ({ mean, standardError }: Score["specialist"]) =>
  `${inHundredths(mean - 1.96 * standardError)} to ${inHundredths(mean + 1.96 * standardError)}`;

type MapScore = Pick<
  Score,
  "covariance" | "cuts" | "leadership" | "probabilities" | "specialist" | "verdict"
>;

/** Where the answers place a person, with the room for doubt, and how likely each reading is. */
export function ResultMap({ score }: { score: MapScore }) {
  const { specialist, leadership, covariance, cuts, probabilities, verdict } = score;
  const outcomes = OUTCOMES.map((outcome) => ({
    label: OUTCOME_WORDS[outcome],
    probability: probabilities[outcome],
    shape: OUTCOME_SHAPE[outcome],
  }));
  const likeliest = verdict.kind === "none" ? "exploring" : verdict.outcome;
  const sentence = mapSentence(score);
  return (
    <Figure
      caption={`${sentence} The rings show where you may really stand: half, four fifths and nineteen twentieths of what is likely lie inside them. The dashed lines are where an answer turns from neither to agreeing.`}
      table={{
        head: ["Figure", "Value", "Likely range (95 %)"],
        rows: [
          ["Specialist orientation", inHundredths(specialist.mean), range(specialist)],
          ["Leadership orientation", inHundredths(leadership.mean), range(leadership)],
          ["Dashed line, specialist", inHundredths(cuts.specialist), "fixed"],
          ["Dashed line, leadership", inHundredths(cuts.leadership), "fixed"],
          ...outcomes.map(({ label, probability }) => [
            `Probability: ${label.toLowerCase()}`,
            probability.toFixed(3),
            "",
          ]),
        ],
      }}
    >
      <div className="grid items-start gap-x-12 gap-y-8 md:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
        <EllipseMap
          label={sentence}
          axes={{ x: "Specialist orientation", y: "Leadership orientation" }}
          position={{
            mean: [specialist.mean, leadership.mean],
            covariance: [
              [specialist.standardError ** 2, covariance],
              [covariance, leadership.standardError ** 2],
            ],
            shape: OUTCOME_SHAPE[likeliest],
            label: "You, by your answers",
          }}
          cuts={{ x: cuts.specialist, y: cuts.leadership }}
        />
        <div className="flex flex-col gap-4 md:pt-6">
          <h2 className="text-lg">How likely each reading is</h2>
          <ProbabilityBars
            outcomes={outcomes}
            threshold={{ at: 0.7, label: "From 70 % on the reading counts as clear." }}
          />
          <p className="text-sm text-ink-2">
            The four add up to 100 %. They say what these answers tell, not all there is to know
            about you.
          </p>
        </div>
      </div>
    </Figure>
  );
}
