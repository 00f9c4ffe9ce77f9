import { dayWords } from "@/lib/catalogue/domain/day-words";
import type { Suggestion } from "./candidates";

type Found = {
  held: number;
  until: string;
  chosen: readonly Suggestion[];
  atLeast: number;
  beyond: readonly unknown[];
};

/** The smallest set in a sentence, and whether it is proven to be the smallest. */
export function leastWords({ held, until, chosen, atLeast, beyond }: Found): string {
  if (held === 0) return "Add what you hold first: then the least that keeps it can be found.";
  const kept = held - beyond.length;
  if (kept === 0) return "None of what you hold can be kept by these activities.";
  const what = kept === held ? "everything you hold" : `${kept} of the ${held} you hold`;
  if (chosen.length === 0)
    return `Nothing more is needed to keep ${what} in good standing to ${dayWords(until)}.`;
  const hours = chosen.reduce((sum, one) => sum + one.hours, 0);
  const count = chosen.length === 1 ? "One activity" : `${chosen.length} activities`;
  const proof =
    chosen.length > atLeast
      ? ` It may be possible with fewer, but not with fewer than ${atLeast}.`
      : "";
  return `${count} of ${hours} hours in all ${chosen.length === 1 ? "keeps" : "keep"} ${what} in good standing to ${dayWords(until)}.${proof}`;
}
