import type { Prerequisite } from "./catalogue-entry";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const inYears = (years: number) => `${years} ${years === 1 ? "year" : "years"} of experience`;

/**
 * One sentence on what somebody needs before they may start; null where nothing is asked. `held` and
 * `planned` are the keys of credentials that the reader's own plan says are done or to come.
 */
export function eligibilityWords(
  needed: readonly Prerequisite[],
  { held, planned }: { held: ReadonlySet<string>; planned: ReadonlySet<string> },
): string | null {
  if (needed.length === 0) return null;
  const asked = needed.map((one) => {
    if (one.kind === "experience") return inYears(one.years);
    if (one.kind === "education" || one.seedKey === null) return one.name;
    if (held.has(one.seedKey)) return `${one.name} (done in your plan)`;
    return planned.has(one.seedKey) ? `${one.name} (in your plan)` : one.name;
  });
  return `You need ${list.format(asked)} first. Whether what you have counts, only the issuer decides.`;
}
