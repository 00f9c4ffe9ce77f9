import { Figure } from "@/components/charts/figure";
import { PLANNED_SWING } from "@/lib/catalogue/domain/path-guide";

/** An example of ten years; only its shape matters. Columns are years. */
const SWINGS = [
  {
    years: "Years 1 to 3",
    side: "In the work",
    place: "col-start-1 col-span-3",
    row: "row-start-2",
  },
  { years: "Years 4 to 7", side: "Leading", place: "col-start-4 col-span-4", row: "row-start-1" },
  {
    years: "Years 8 to 10",
    side: "In the work",
    place: "col-start-8 col-span-3",
    row: "row-start-2",
  },
] as const;

const LOOK = {
  "In the work": "bg-spec-soft border-spec border-solid",
  Leading: "bg-lead-soft border-lead border-dashed",
} as const;

/** Both paths one after the other, as a swing with its way back. */
export function PlannedSwing() {
  return (
    <Figure
      caption={PLANNED_SWING}
      table={{ head: ["When", "Where"], rows: SWINGS.map(({ years, side }) => [years, side]) }}
    >
      <div className="plate p-5">
        <p className="mb-3 text-sm text-ink-2">An example of ten years</p>
        <div className="grid grid-cols-10 gap-y-2">
          {SWINGS.map(({ years, side, place, row }) => (
            <div
              key={years}
              className={`${place} ${row} border-t-4 px-2 py-2 text-sm ${LOOK[side]}`}
            >
              <p className="font-semibold">{side}</p>
              <p className="text-ink-2">{years}</p>
            </div>
          ))}
        </div>
        <p className="mt-3 text-sm text-ink-2">
          At each change: how long it is meant to last, what keeps the other side fresh, which post
          waits.
        </p>
      </div>
    </Figure>
  );
}
