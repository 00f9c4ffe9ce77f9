import type { Instrument as GradedInstrument } from "@/lib/psychometrics/instrument";
import type { Instrument, Item } from "./instrument";
import { scoringInstrument } from "./scoring-instrument";

/** A version as it is stored: the numbers of the measurement model, and every item with its words and key. */
export type InstrumentDefinition = GradedInstrument & {
  language: string;
  wording: readonly Item[];
};

/** All that is needed to score or to reprint a version, in one plain value. */
export const instrumentDefinition = (instrument: Instrument): InstrumentDefinition => ({
  ...scoringInstrument(instrument),
  language: instrument.language,
  wording: instrument.items,
});
