import { chartWindow } from "@/components/charts/chart-window";
import { Figure } from "@/components/charts/figure";
import { TwoAxes } from "@/components/charts/two-axes";
import type { ComparedRole } from "@/lib/catalogue/domain/occupation-facts";
import { leanWords } from "@/lib/catalogue/domain/standing-words";
import { CLASS_SHAPE } from "./class-mark";

type RolePlacesProps = { from: ComparedRole; to: ComparedRole };

/** Both roles on the two axes, and the way from one to the other. */
export function RolePlaces({ from, to }: RolePlacesProps) {
  if (!from.standing || !to.standing) return null;
  const [here, there] = [from.standing, to.standing];
  const points = [
    { role: from, standing: here, label: "here" },
    { role: to, standing: there, label: "there" },
  ].map(({ role, standing, label }) => ({
    x: standing.specialist,
    y: standing.leadership,
    shape: CLASS_SHAPE[standing.pathClass],
    name: role.title,
    label,
  }));
  const [centre, ...others] = points;
  const caption = `${moved(there.leadership - here.leadership, "leadership")}, ${moved(there.specialist - here.specialist, "specialist work")}. The work here ${leanWords(here.lean)}; there it ${leanWords(there.lean)}.`;
  return (
    <Figure
      caption={caption.charAt(0).toUpperCase() + caption.slice(1)}
      table={{
        head: ["Occupation", "Leadership", "Specialist work"],
        rows: points.map(({ name, x, y }) => [name, y.toFixed(0), x.toFixed(0)]),
      }}
    >
      <TwoAxes
        label={caption}
        axes={{ x: "More specialist work", y: "More leadership" }}
        window={chartWindow(points)}
        {...(centre && { centre })}
        points={others}
        linked
      />
    </Figure>
  );
}

function moved(change: number, side: string): string {
  const points = Math.round(Math.abs(change));
  if (points < 3) return `about as much ${side}`;
  return `${points} points ${change > 0 ? "more" : "less"} ${side}`;
}
