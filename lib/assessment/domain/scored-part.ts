import type { Instrument as GradedInstrument } from "@/lib/psychometrics/instrument";
import type { PublishedInstrument } from "./published-instrument";

/** The items that count: those with numbers, without those in quarantine. */
export const scoredPart = ({
  graded,
  quarantined,
}: Pick<PublishedInstrument, "graded" | "quarantined">): GradedInstrument => ({
  ...graded,
  items: graded.items.filter(({ id }) => !quarantined.includes(id)),
});
