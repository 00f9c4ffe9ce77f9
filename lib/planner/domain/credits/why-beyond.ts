import type { RenewalRule } from "@/lib/catalogue/domain/renewal-rule";
import { WAY_WORDS } from "@/lib/catalogue/domain/way-words";
import { isByCredits } from "@/lib/planner/domain/renewals/judge-cycles";
import type { HeldStanding } from "./held-standing";
import { unjudgedWords } from "./standing-words";

/** Why no activity keeps what is held, by how it stands today: the first reason that holds. */
export function whyBeyond(found: HeldStanding): string {
  const { state, held } = found;
  if (state === "lapsed") return "It has lapsed. Earned again, it is entered as a new award.";
  if (state === "in grace")
    return "Its last cycle ended short, and what is done now does not count back into it.";
  if (state === "not judged") return unjudgedWords(found);
  if (held.rule && !isByCredits(held.rule))
    return `It is not kept by credits, but ${waysOf(held.rule)}.`;
  return "Even all of these together leave open a part of what it asks.";
}

const waysOf = ({ by }: RenewalRule): string =>
  [by]
    .flat()
    .map((way) => WAY_WORDS[way].toLowerCase())
    .join(" or ");
