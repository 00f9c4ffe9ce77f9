import { FORM_LIMITS } from "./form-limits";
import { FORM_V0 } from "./form-v0";
import { FORM_V1 } from "./form-v1";
import type { Instrument } from "./instrument";
import type { PublishedInstrument } from "./published-instrument";
import { scoringInstrument } from "./scoring-instrument";

/** Forms whose numbers are an expert's guess: they live in code, whatever the database says. */
const FORMS: readonly Instrument[] = [FORM_V0, FORM_V1];

const made = new Map<string, PublishedInstrument>();

/** The provisional version of that id with its numbers, or null when it is none of ours. */
export function provisionalVersion(id: string): PublishedInstrument | null {
  const known = made.get(id);
  if (known) return known;
  const form = FORMS.find((one) => one.id === id);
  const limits = FORM_LIMITS[id];
  if (!form || !limits) return null;
  const graded = scoringInstrument(form);
  const version = { ...form, graded, limits, quarantined: [], hiddenFacets: [] };
  made.set(id, version);
  return version;
}
