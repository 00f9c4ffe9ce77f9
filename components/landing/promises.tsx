import { Figure } from "@/components/charts/figure";
import { Load } from "@/components/charts/load";
import { SAMPLE_LOAD, SAMPLE_SITTINGS } from "./sample";
import { SittingBands } from "./sitting-bands";

const said = (value: number) => value.toFixed(2).replace("-", "−");
const hours = (bar: (typeof SAMPLE_LOAD)[number]) => bar.parts[0]?.value ?? 0;

/** Two promises drawn, on samples: change or noise, and a plan that fits. */
export function Promises() {
  return (
    <div className="flex flex-col gap-14">
      <Figure
        caption={
          <>
            <strong>A retake tells change from noise.</strong> The first two sittings differ by less
            than their bands: nothing to act on. The third one moved, and Fairlead says so.
          </>
        }
        table={{
          head: ["Sitting", "Leadership", "Likely from", "to"],
          rows: SAMPLE_SITTINGS.map(({ at, value, low, high }) => [
            at,
            said(value),
            said(low),
            said(high),
          ]),
        }}
      >
        <SittingBands sittings={SAMPLE_SITTINGS} />
      </Figure>
      <Figure
        caption={
          <>
            <strong>The plan fits into the hours you have.</strong> Twenty quarters against a line
            you draw yourself. A quarter that asks for too much is named, with the cheapest way to
            mend it.
          </>
        }
        table={{
          head: ["Quarter", "Hours planned", "Hours there are"],
          rows: SAMPLE_LOAD.map((bar) => [bar.label, hours(bar), bar.capacity]),
        }}
      >
        <Load
          label="Sample plan: one of twenty quarters asks for more than 104 hours"
          bars={SAMPLE_LOAD}
          unit="h"
          groupOf={(bar) => bar.label.slice(0, 4)}
        />
      </Figure>
    </div>
  );
}
