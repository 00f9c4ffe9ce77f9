export type RequirementState = "missing" | "planned" | "met";

/** What a person says of a requirement: of one of ours, by its key, or of one of their own. */
export type Said = {
  key: string;
  title: string;
  state: RequirementState | "removed";
  version: number;
};

/** What we suggest that a rung asks, with where it stands by the plan itself. */
export type Suggested = { key: string; title: string; detail: string; state: RequirementState };

export type Requirement = Suggested & {
  /** Suggested by us; else the person's own. */
  isOurs: boolean;
  /** Of what the person said; 0 while they said nothing. */
  version: number;
};

/** Keys of a person's own requirements begin so. */
export const OWN = "own:";

/**
 * What a rung asks: our suggestions and the person's own, each where the person says that it stands, else where the
 * plan does. What they removed is left out, and answered apart so that it can be brought back.
 */
export function requirements(
  suggested: readonly Suggested[],
  said: readonly Said[],
): { shown: Requirement[]; removed: Requirement[] } {
  const word = new Map(said.map((one) => [one.key, one]));
  const ours = suggested.map((one) => ({ ...one, isOurs: true, said: word.get(one.key) }));
  const own = said
    .filter(({ key }) => key.startsWith(OWN))
    .map((one) => ({ key: one.key, title: one.title, detail: "", isOurs: false, said: one }));
  const all = [
    ...ours.map((one) => one),
    ...own.map((one) => ({ ...one, state: "missing" as const })),
  ];
  const put = ({ said: of, ...one }: (typeof all)[number]): Requirement => ({
    ...one,
    state: of && of.state !== "removed" ? of.state : one.state,
    version: of?.version ?? 0,
  });
  return {
    shown: all.filter((one) => one.said?.state !== "removed").map(put),
    removed: all.filter((one) => one.said?.state === "removed").map(put),
  };
}
