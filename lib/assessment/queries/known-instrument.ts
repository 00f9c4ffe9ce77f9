import "server-only";
import { findInstrument } from "@/lib/assessment/domain/find-instrument";
import type { Instrument } from "@/lib/assessment/domain/instrument";

/** The instrument of a stored sitting. An unknown version is a fault of this installation, never guessed. */
export function knownInstrument(id: string): Instrument {
  const instrument = findInstrument(id);
  if (!instrument) throw new Error(`This version does not know the instrument ${id}.`);
  return instrument;
}
