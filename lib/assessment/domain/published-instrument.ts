import type { Instrument as GradedInstrument } from "@/lib/psychometrics/instrument";
import type { Facet, Instrument } from "./instrument";
import type { InstrumentDefinition } from "./instrument-definition";
import type { SimulatedLimits } from "./simulated-sign-limits";

/** A form with the numbers it is scored by. Items without numbers are shown, but not scored. */
export type NumberedInstrument = Instrument & { graded: GradedInstrument };

/** A version that sittings may be scored under. Never changed once it is published. */
export type PublishedInstrument = NumberedInstrument & {
  limits: SimulatedLimits;
  /** Items that are neither shown in adaptive sittings nor scored, until somebody has looked at them. */
  quarantined: readonly string[];
  /** Facets that say nothing beyond the whole (Haberman's added-value test). */
  hiddenFacets: readonly Facet[];
};

/** A version whose numbers came from answers, as its row holds it. */
export type PublishedDefinition = InstrumentDefinition &
  Pick<PublishedInstrument, "limits" | "quarantined" | "hiddenFacets">;

/** A version as its row holds it, from the version itself. */
export const publishedDefinition = (published: PublishedInstrument): PublishedDefinition => ({
  ...published.graded,
  language: published.language,
  wording: published.items,
  limits: published.limits,
  quarantined: published.quarantined,
  hiddenFacets: published.hiddenFacets,
});
