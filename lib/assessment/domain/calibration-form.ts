import type { Instrument as GradedInstrument } from "@/lib/psychometrics/instrument";
import type { Instrument, Item } from "./instrument";
import { scoringInstrument } from "./scoring-instrument";

/**
 * The form as a calibration begins with it: every statement and pair, those on trial too, with the expert's
 * guess as start and as prior mean, and no category merged.
 *
 * @param instrument words and keys of the version to go on from
 * @returns provisional numbers in the order of its items; situations and statements on the work are left out
 */
export const calibrationForm = (instrument: Instrument): GradedInstrument =>
  scoringInstrument({
    ...instrument,
    status: "provisional",
    items: instrument.items.map(takenIn),
  });

/** The item as one that is no longer on trial. */
export function takenIn(item: Item): Item {
  if (item.format !== "likert") return item;
  const { spare: _, ...counting } = item;
  return counting;
}
