import { ChangeRows } from "@/components/charts/change-rows";
import { Figure } from "@/components/charts/figure";
import { DOMAIN_WORDS, gapsInOrder } from "@/lib/catalogue/domain/gaps-in-order";
import type { ElementGap } from "@/lib/catalogue/domain/role-gap";

type GapFigureProps = { gaps: readonly ElementGap[]; caption: string };

/** The rest stands in the table. */
const DRAWN = 14;

/** What would have to grow, from how important it is here to how important it is there. */
export function GapFigure({ gaps, caption }: GapFigureProps) {
  const ordered = gapsInOrder(gaps);
  return (
    <Figure
      caption={caption}
      table={{
        head: ["What the work asks for", "Which is", "Here", "There", "Difference"],
        rows: ordered.map(({ name, domain, from, to, delta }) => [
          name,
          DOMAIN_WORDS[domain],
          from.toFixed(1),
          to.toFixed(1),
          `+${delta.toFixed(1)}`,
        ]),
      }}
    >
      <ChangeRows
        min={1}
        max={5}
        rows={ordered.slice(0, DRAWN).map(({ id, name, domain, from, to }) => ({
          key: id,
          name,
          text: `${DOMAIN_WORDS[domain]}, ${from.toFixed(1)} → ${to.toFixed(1)}`,
          from,
          to,
        }))}
      />
      <p className="max-w-measure text-sm text-ink-2">
        Importance from 1 (not important) to 5 (extremely important), as rated for each occupation:
        hollow here, filled there.
        {ordered.length > DRAWN && ` ${ordered.length - DRAWN} smaller ones stand in the numbers.`}
      </p>
    </Figure>
  );
}
