/** One way in which one sitting was scored, without the score. */
export type Scoring = {
  attemptId: string;
  language: string;
  instrumentVersionId: string;
  /** Of the code that scored it; later ones sort after earlier ones. */
  scoringVersion: string;
  isActive: boolean;
  publishedAt: Date;
};

/**
 * Which scoring of each sitting is shown, so that all of a person's sittings in one language are measured by
 * one rule: the active version if every sitting has a result under it, else the one published last under which
 * all have. Languages are chosen for separately, for their numbers cannot be compared.
 *
 * Where no version covers every sitting, the one that covers most is shown; the others keep their own latest.
 *
 * @param scorings of one person, any order
 * @returns one per sitting, in the order of each sitting's first scoring
 * @see assessment method §2.9
 */
export function shownScorings<T extends Scoring>(scorings: readonly T[]): T[] {
  const sittings = groups(scorings, ({ attemptId }) => attemptId);
  const best = new Map(
    [...groups(scorings, ({ language }) => language)].map(([language, own]) => [
      language,
      bestVersion(own),
    ]),
  );
  return [...sittings.values()].flatMap((own) => {
    const [latest] = own.toSorted(byPreference);
    const shown = own.find((one) => versionKey(one) === best.get(one.language)) ?? latest;
    return shown ? [shown] : [];
  });
}

const versionKey = ({ instrumentVersionId, scoringVersion }: Scoring): string =>
  `${instrumentVersionId} ${scoringVersion}`;

/** The active version first, then what was published last, then what was scored by later code. */
const byPreference = (one: Scoring, other: Scoring): number =>
  Number(other.isActive) - Number(one.isActive) ||
  other.publishedAt.getTime() - one.publishedAt.getTime() ||
  other.scoringVersion.localeCompare(one.scoringVersion, "en", { numeric: true });

function bestVersion(scorings: readonly Scoring[]): string | null {
  const versions = [...groups(scorings, versionKey)].map(([key, own]) => ({
    key,
    sittings: new Set(own.map(({ attemptId }) => attemptId)).size,
    one: own[0],
  }));
  const [best] = versions.toSorted(
    (a, b) => b.sittings - a.sittings || (a.one && b.one ? byPreference(a.one, b.one) : 0),
  );
  return best?.key ?? null;
}

function groups<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const group = found.get(keyOf(one));
    if (group) group.push(one);
    else found.set(keyOf(one), [one]);
  }
  return found;
}
