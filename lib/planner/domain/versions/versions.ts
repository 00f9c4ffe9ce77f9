/** One kept version of a plan as lists name it. */
export type Version = { id: string; number: number; reason: string; createdAt: Date };

/** The plan as it stands, where a version is asked for. */
export const NOW = "now";

/** Which two versions are looked at: ids, or `now`. `from` null: there is none yet. */
export type Compared = { from: string | null; to: string };

/**
 * What the address asks for, as far as it exists: the latest version against the plan as it stands where it asks
 * for nothing; null where it names what is not there.
 *
 * @param versions latest first
 */
export function comparedOf(
  versions: readonly Pick<Version, "id">[],
  asked: { a: string | null; b: string | null },
): Compared | null {
  const isThere = (id: string | null) =>
    id === null || id === NOW || versions.some((v) => v.id === id);
  if (!isThere(asked.a) || !isThere(asked.b)) return null;
  return { from: asked.a ?? versions[0]?.id ?? null, to: asked.b ?? NOW };
}
