import { Curves } from "@/components/charts/curves";
import { Figure } from "@/components/charts/figure";
import type { PrecisionAt } from "@/lib/assessment/domain/calibration-precision";

type Version = { name: string; precision: readonly PrecisionAt[] };

type CalibrationPrecisionProps = {
  caption: string;
  /** The version that it is about. */
  version: Version;
  /** Another one to compare it with. */
  beside?: Version;
};

const PLACES = [-3, -2, -1, 0, 1, 2, 3];
const signed = (place: number) => String(place).replace("-", "−");

/** The standard error along each side: lower is more precise. */
export function CalibrationPrecision({ caption, version, beside }: CalibrationPrecisionProps) {
  const versions = beside ? [version, beside] : [version];
  const rows = PLACES.map((place) => [
    signed(place),
    ...versions.flatMap(({ precision }) => {
      const here = precision.find(({ theta }) => theta === place);
      return [here?.specialist.toFixed(2) ?? "", here?.leadership.toFixed(2) ?? ""];
    }),
  ]);
  const head = versions.flatMap(({ name }) => [`specialist, ${name}`, `leadership, ${name}`]);
  return (
    <Figure caption={caption} table={{ head: ["place", ...head], rows }}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 md:grid-cols-2">
        <Side side="specialist" shape="circle" version={version} beside={beside} />
        <Side side="leadership" shape="diamond" version={version} beside={beside} />
      </div>
    </Figure>
  );
}

type SideProps = {
  side: "specialist" | "leadership";
  shape: "circle" | "diamond";
  version: Version;
  beside: Version | undefined;
};

function Side({ side, shape, version, beside }: SideProps) {
  const points = ({ precision }: Version) => precision.map((at) => [at.theta, at[side]] as const);
  return (
    <Curves
      label={`Standard error on the ${side} side, from −3 to 3`}
      curves={[
        { name: `${side}${beside ? `, ${version.name}` : ""}`, shape, points: points(version) },
        ...(beside ? [{ name: beside.name, shape: "ring" as const, points: points(beside) }] : []),
      ]}
      x={{ min: -3, max: 3, ticks: PLACES, title: "where the person stands" }}
      y={{ max: 0.8, ticks: [0.2, 0.4, 0.6, 0.8], title: "standard error" }}
    />
  );
}
