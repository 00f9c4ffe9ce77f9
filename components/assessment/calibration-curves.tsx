import { Curves } from "@/components/charts/curves";
import { Figure } from "@/components/charts/figure";
import type { Shape } from "@/components/charts/marks";
import { categoryProbabilities } from "@/lib/psychometrics/category-probabilities";
import type { GradedItem } from "@/lib/psychometrics/instrument";
import { itemInformation } from "@/lib/psychometrics/item-information";

const PLACES = Array.from({ length: 33 }, (_, step) => step / 4 - 4);
const TICKS = [-4, -2, 0, 2, 4];
const SHAPES: readonly Shape[] = ["ring", "diamond", "circle-in-diamond", "circle", "ring"];

type CalibrationCurvesProps = { item: GradedItem; text: string };

/** Of one item: how likely each answer is along its own side, and how much an answer tells there. */
export function CalibrationCurves({ item, text }: CalibrationCurvesProps) {
  const { slopes, intercepts } = item;
  const slope = Math.max(...slopes.map(Math.abs));
  const at = PLACES.map((theta) => ({
    theta,
    chances: categoryProbabilities(slope * theta, intercepts),
    information: slope * slope * itemInformation(slope * theta, intercepts),
  }));
  const categories = Array.from({ length: intercepts.length + 1 }, (_, k) => k);
  const most = Math.max(...at.map(({ information }) => information));
  const top = Math.max(0.5, Math.ceil(most * 2) / 2);
  const x = { min: -4, max: 4, ticks: TICKS, title: "where the person stands, towards the key" };
  return (
    <Figure
      caption={`${item.id}: “${text}”`}
      table={{
        head: ["place", ...categories.map((k) => `answer ${k + 1}`), "information"],
        rows: at
          .filter(({ theta }) => Number.isInteger(theta))
          .map(({ theta, chances, information }) => [
            String(theta).replace("-", "−"),
            ...chances.map((chance) => chance.toFixed(2)),
            information.toFixed(2),
          ]),
      }}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 md:grid-cols-2">
        <Curves
          label={`Chance of each answer to ${item.id}`}
          curves={categories.map((k) => ({
            name: `answer ${k + 1}`,
            shape: SHAPES[k] ?? "ring",
            points: at.map(({ theta, chances }) => [theta, chances[k] ?? 0] as const),
          }))}
          x={x}
          y={{ max: 1, ticks: [0.5, 1], title: "chance of the answer, keyed" }}
        />
        <Curves
          label={`What an answer to ${item.id} tells`}
          curves={[
            {
              name: "information",
              shape: "circle",
              points: at.map(({ theta, information }) => [theta, information] as const),
            },
          ]}
          x={x}
          y={{ max: top, ticks: [top / 2, top], title: "information" }}
        />
      </div>
    </Figure>
  );
}
