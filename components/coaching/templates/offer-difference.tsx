import { Figure } from "@/components/charts/figure";
import { Load } from "@/components/charts/load";
import { FitStrip } from "@/components/planner/fit/fit-strip";
import { Notice } from "@/components/ui/notice";
import type { LoadRow, TemplateEffect } from "@/lib/coaching/domain/templates/template-effect";
import { quarterText } from "@/lib/kernel/quarter";

type OfferDifferenceProps = { effect: TemplateEffect; startsIn: number };

/** What an offer would do to a client's plan if all of it were taken over: in words, on the five years, and in hours. */
export function OfferDifference({ effect, startsIn }: OfferDifferenceProps) {
  if (effect.rows.length === 0) return <p className="text-ink-2">Nothing would be added.</p>;
  return (
    <div className="grid gap-8">
      <ul className="divide-y divide-line border-y border-line">
        {effect.rows.map(({ words, shift }) => (
          <li
            key={words}
            className="grid items-center gap-x-6 gap-y-1 py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]"
          >
            <span className="min-w-0 break-words first-letter:uppercase">{words}</span>
            {shift && <FitStrip move={shift} startsIn={startsIn} />}
          </li>
        ))}
      </ul>
      {effect.brings.length > 0 ? (
        <Notice tone="warn" title="What then would no longer fit">
          <ul className="list-disc ps-5">
            {effect.brings.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice tone="ok" title="It fits the hours, the budget and what comes before what" />
      )}
      <LoadFigure load={effect.load} />
    </div>
  );
}

const round = (hours: number): number => Math.round(hours * 10) / 10;

function LoadFigure({ load }: { load: readonly LoadRow[] }) {
  const added = round(load.reduce((sum, row) => sum + row.added, 0));
  return (
    <Figure
      caption={`On top of what the plan asks already it would ask ${added} hours. The lower part of a bar is what is there, the upper what would come, the dashed line what your client has for a quarter.`}
      table={{
        head: ["Quarter", "In the plan", "Would be added", "There is"],
        rows: load.map(({ quarter, planned, added: more, capacity }) => [
          quarterText(quarter),
          `${planned} h`,
          `${round(more)} h`,
          `${capacity} h`,
        ]),
      }}
    >
      <Load
        label="Hours of each quarter with the offer, against what there is"
        unit="h"
        bars={load.map(({ quarter, planned, added: more, capacity }) => ({
          label: quarterText(quarter),
          capacity,
          parts: [
            { name: "there", value: planned, look: "done" },
            { name: "offered", value: more, look: "planned" },
          ],
        }))}
        groupOf={({ label }) => label.slice(0, 4)}
      />
    </Figure>
  );
}
