import { FORM_V0 } from "./form-v0";
import type { Instrument } from "./instrument";

const INSTRUMENTS: ReadonlyMap<string, Instrument> = new Map([[FORM_V0.id, FORM_V0]]);

/** The instrument a sitting was made with, or null for a version we do not know: it is never guessed. */
export const findInstrument = (id: string): Instrument | null => INSTRUMENTS.get(id) ?? null;
