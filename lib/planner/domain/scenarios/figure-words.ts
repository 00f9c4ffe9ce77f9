import { isolated } from "@/lib/kernel/isolated";
import { quarterText } from "@/lib/kernel/quarter";
import { hoursText } from "@/lib/planner/domain/hours";
import { moneyText } from "@/lib/planner/domain/money";
import type { CostOfOwnership } from "@/lib/planner/domain/ownership/cost-of-ownership";
import type { Leaving } from "./leaving";
import type { Risk } from "./risk";
import type { Rung } from "./rungs";

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const hours = (tenths: number): string => `${hoursText(Math.round(tenths))} h`;

/** `Team lead in 2028-Q2, then Head of department in 2031-Q1.` */
export const rungWords = (rungs: readonly Rung[]): string =>
  rungs.length === 0
    ? "No role is placed, so none is reached."
    : `${rungs.map(({ item, reachedIn }) => `${isolated(item.title)} in ${quarterText(reachedIn)}`).join(", then ")}.`;

/** What the certifications cost to earn and keep, from low to high, per currency: nothing is converted. */
export function ownershipWords({ money, hours: asked }: CostOfOwnership): string {
  if (money.length === 0 && asked.high === 0)
    return "No certification of the catalogue is planned.";
  const parts = [
    ...money.map(({ low, high, currency }) => between(low, high, (n) => moneyText(n, currency))),
    between(asked.low, asked.high, (n) => `${Math.round(n)} h`),
  ];
  return `${parts.join(" and ")} to earn and keep its certifications.`;
}

const between = (low: number, high: number, say: (n: number) => string): string =>
  low === high ? say(low) : `${say(low)} to ${say(high)}`;

/** What leaving at the end of one plan year costs, and what cannot be taken back. */
export function leavingWords(
  { hours: time, money, hard }: Leaving,
  { year, other, currency }: { year: number; other: string; currency: string },
): string {
  if (time.spent + money.spent === 0 && hard.length === 0)
    return `By the end of year ${year} nothing is spent.`;
  const kept =
    time.spent > 0 ? ` ${percent(time.kept / time.spent)} of the hours serve ${other} too.` : "";
  const stays =
    hard.length > 0
      ? ` Hard to take back by then: ${hard.map(({ title }) => title).join(", ")}.`
      : "";
  return `Left for ${other} at the end of year ${year}, ${hours(time.sunk)} and ${moneyText(Math.round(money.sunk), currency)} are lost.${kept}${stays}`;
}

/** How fragile a plan is, in a few sentences. */
export function riskWords(
  { conflicts, restsOn, slack, tightest }: Risk,
  unverified: number,
): string {
  return [
    conflicts === 0
      ? "Everything fits."
      : `${conflicts === 1 ? "One thing does" : `${conflicts} things do`} not fit.`,
    restsOn &&
      restsOn.share > 0 &&
      `${percent(restsOn.share)} of the open work rests on ${isolated(restsOn.item.title)}.`,
    slack === null
      ? "There are no hours to plan with."
      : `${percent(slack)} of the hours are free, fewest in ${quarterText(tightest.quarter)}${tightest.free < 0 ? ` (${hours(-tightest.free)} over)` : ""}.`,
    unverified > 0 &&
      `${unverified === 1 ? "One fact" : `${unverified} facts`} about its certifications must be verified with the issuers.`,
  ]
    .filter(Boolean)
    .join(" ");
}
