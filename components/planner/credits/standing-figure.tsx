import { Figure } from "@/components/charts/figure";
import type { HeldStanding } from "@/lib/planner/domain/credits/held-standing";
import { requirementBars } from "@/lib/planner/domain/credits/requirement-bars";
import { standingWords } from "@/lib/planner/domain/credits/standing-words";
import { RequirementBars } from "./requirement-bars";

type StandingFigureProps = { standing: HeldStanding; today: string };

/** How one certification stands: a sentence, a bar for each requirement, and the numbers. */
export function StandingFigure({ standing, today }: StandingFigureProps) {
  const words = standingWords(standing);
  const { judged, held } = standing;
  if (!judged || judged.requirements.length === 0) return <p className="max-w-measure">{words}</p>;
  const unit = held.rule?.unit?.name ?? "credits";
  const bars = requirementBars(judged, { unit, today });
  return (
    <Figure
      caption={words}
      table={{
        head: ["Requirement", "Asked", "Earned", "Capped away", "Left"],
        rows: judged.requirements.map((line, n) => [
          bars[n]?.words ?? "",
          bars[n]?.asked ?? 0,
          line.earned,
          line.cappedAway ?? 0,
          line.remaining,
        ]),
      }}
    >
      <RequirementBars bars={bars} id={`bars-${held.id}`} />
    </Figure>
  );
}
