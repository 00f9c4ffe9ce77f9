/** A word of the catalogue that looks like one that was typed, and in how many of its texts it stands. */
export type LikeWord = { typed: string; word: string; uses: number };

/** How many slips a word of so many letters may hold: in short ones every letter counts. */
const slipsAllowed = (letters: number): number => (letters < 5 ? 1 : letters < 8 ? 2 : 3);

/**
 * Slips between two words: letters left out, added, changed, or two neighbours swapped, each counted once and no letter
 * touched twice (optimal string alignment).
 *
 * @returns 0 for equal words, at most the length of the longer one
 * @see Damerau (1964), Communications of the ACM 7(3), 171–176
 */
export function slips(one: string, other: string): number {
  const a = [...one];
  const b = [...other];
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (older[j - 2] ?? 0) + 1
          : changed;
      row.push(Math.min(changed, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    older = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * The typed words with each one that the catalogue does not know put right, where it has a near one: the one with the
 * fewest slips, then with the same first letter, then the most used.
 *
 * @param key typed text in small letters, words parted by single blanks
 * @returns the same text where nothing is near enough
 */
export function correctWords(key: string, likes: readonly LikeWord[]): string {
  return key
    .split(" ")
    .map((typed) => {
      const near = likes
        .filter((like) => like.typed === typed && like.uses > 0)
        .map((like) => ({
          ...like,
          slips: slips(typed, like.word),
          starts: like.word[0] === typed[0] ? 0 : 1,
        }))
        .filter((like) => like.slips <= slipsAllowed(typed.length))
        .sort((a, b) => a.slips - b.slips || a.starts - b.starts || b.uses - a.uses);
      return near[0]?.word ?? typed;
    })
    .join(" ");
}
