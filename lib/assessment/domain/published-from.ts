import type { Instrument as GradedInstrument } from "@/lib/psychometrics/instrument";
import type { PublishedDefinition, PublishedInstrument } from "./published-instrument";

/**
 * The version that a stored definition describes.
 *
 * @param name of the form, as its row says it
 * @throws RangeError when an item has numbers but no words
 */
export function publishedFrom(name: string, definition: PublishedDefinition): PublishedInstrument {
  const { language, wording, limits, quarantined, hiddenFacets, ...graded } = definition;
  requireWorded(graded, new Set(wording.map(({ id }) => id)));
  const { id, version, status, correlation } = graded;
  return {
    ...{ id, name, version, language, status, correlation, items: wording },
    ...{ graded, limits, quarantined, hiddenFacets },
  };
}

function requireWorded(graded: GradedInstrument, worded: ReadonlySet<string>) {
  for (const { id } of graded.items)
    if (!worded.has(id)) throw new RangeError(`${graded.id} has numbers for ${id}, but no words`);
}
