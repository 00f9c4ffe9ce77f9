import { EllipseMap } from "@/components/charts/ellipse-map";
import { Figure } from "@/components/charts/figure";
import { ProbabilityBars } from "@/components/charts/probability-bars";
import { SAMPLE } from "./sample";

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** A result as a client gets it, of an invented person. */
export function SampleResult() {
  return (
    <Figure
      caption={
        <>
          <strong>You probably lean towards the specialist path.</strong> A hybrid is still
          possible; leadership alone is not likely. The rings show where you may really stand: half,
          four fifths and nineteen twentieths of what is likely lie inside them.
        </>
      }
      table={{
        head: ["Reading", "How likely"],
        rows: SAMPLE.outcomes.map(({ label, probability }) => [label, percent(probability)]),
      }}
    >
      <div className="grid items-start gap-8 sm:grid-cols-2">
        <EllipseMap
          label="Map of the sample result: specialist orientation clearly above its dashed line, leadership orientation near it."
          axes={{ x: "Specialist orientation", y: "Leadership orientation" }}
          position={SAMPLE.position}
          cuts={SAMPLE.cuts}
        />
        <div className="sm:pt-6">
          <ProbabilityBars
            outcomes={SAMPLE.outcomes}
            threshold={{ at: 0.7, label: "From 70 % on the reading counts as clear." }}
          />
        </div>
      </div>
    </Figure>
  );
}
