import type { Drift } from "./drift";

/** The page that does something about a drift, and what its link is called. */
export function driftRemedy(drift: Drift, planId: string): { href: string; words: string } {
  switch (drift.kind) {
    case "share":
      return { href: "/plan/add", words: "Add what serves it" };
    case "verdict":
      return { href: "/plan/choose", words: "Look at your choice again" };
    case "quiet":
      return { href: `/plan/${planId}?view=list`, words: "Go through the list" };
  }
}
