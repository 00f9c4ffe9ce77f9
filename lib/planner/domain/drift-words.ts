import type { Drift } from "./drift";

/** What has drifted and what to do about it, as one paragraph. */
export function driftWords(drift: Drift): string {
  switch (drift.kind) {
    case "share":
      return `Only ${Math.round(drift.share * 100)} % of what is planned serves the ${drift.path} path. Add what serves it, drop what does not, or choose another path.`;
    case "verdict":
      return `Your latest result leans ${drift.verdict} (likely: ${Math.round(drift.probability * 100)} %), and the shift since your earlier attempt is real. Look at your choice again, or keep it and note why.`;
    case "quiet":
      return `Nothing in this plan was touched for ${drift.quarters} quarters. Mark what is done, move what is late, drop what no longer matters.`;
  }
}
