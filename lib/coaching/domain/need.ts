import { quarterOf, quarterText } from "@/lib/kernel/quarter";

/** Why a client may need their coach, besides a review that waits; the most pressing first. */
export const NEEDS = ["certification", "ending", "drift", "no check-in", "quiet"] as const;
export type NeedKind = (typeof NEEDS)[number];

/** Everything a list of clients can be narrowed to. */
export const WHYS = ["review", ...NEEDS] as const;
export type Why = (typeof WHYS)[number];

/** `on`: the day it runs out or ends, the first day of the last quarter noted, or the day
 * of the last touch. */
export type Need = { kind: NeedKind; on: string };

/** The day of each reason there is. */
export type NeedDays = Readonly<Record<NeedKind, string | null>>;

/** The reasons there are, the most pressing first. */
export const needsOf = (days: NeedDays): Need[] =>
  NEEDS.flatMap((kind) => {
    const on = days[kind];
    return on === null ? [] : [{ kind, on }];
  });

/** One reason in words; `day` writes a date. */
export function needWords(
  { kind, on }: Need,
  today: string,
  day: (date: string) => string,
): string {
  switch (kind) {
    case "certification":
      return on < today
        ? `A certification ran out on ${day(on)}`
        : `A certification runs out on ${day(on)}`;
    case "ending":
      return `What is shared ends on ${day(on)}`;
    case "drift":
      return `Under half of the plan serves its path, as it stands since ${day(on)}`;
    case "no check-in":
      return `No check-in since ${quarterText(quarterOf(on))}`;
    case "quiet":
      return `Nothing in the plan was touched since ${day(on)}`;
  }
}

/** The page of a client that tells more of it. */
export const needPlace = (kind: NeedKind): "" | "/credits" | "/check-ins" | "/plan" =>
  (
    ({
      certification: "/credits",
      ending: "",
      drift: "/plan",
      "no check-in": "/check-ins",
      quiet: "/plan",
    }) as const
  )[kind];
