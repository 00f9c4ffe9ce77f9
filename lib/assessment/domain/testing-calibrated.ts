import { FORM_LIMITS } from "./form-limits";
import { FORM_V1 } from "./form-v1";
import type { Instrument, Item } from "./instrument";
import type { PublishedInstrument } from "./published-instrument";
import { scoringInstrument } from "./scoring-instrument";

/** As if its trial were over. */
function tried(item: Item): Item {
  if (item.format !== "likert") return item;
  const { spare: _spare, ...rest } = item;
  return rest;
}

/**
 * A version as calibration makes them: the current bank with its provisional numbers taken for estimated ones,
 * statements on trial included. For tests only.
 */
export function calibratedFixture(
  version = "cal-1",
  over: Partial<Pick<PublishedInstrument, "quarantined" | "hiddenFacets">> = {},
): PublishedInstrument {
  const id = `${FORM_V1.name}/${version}/${FORM_V1.language}`;
  const form: Instrument = { ...FORM_V1, id, version, status: "calibrated" };
  const graded = scoringInstrument({ ...form, items: form.items.map(tried) });
  const limits = FORM_LIMITS[FORM_V1.id];
  if (!limits) throw new RangeError(`no limits for ${FORM_V1.id}`);
  return { ...form, graded, limits, quarantined: [], hiddenFacets: [], ...over };
}
