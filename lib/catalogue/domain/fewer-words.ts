/** Beyond so many words leaving one out says too little to be worth the asking. */
const MOST_WORDS = 8;

/** A text to look for, and what that takes off its hits: more than any way of answering is worth, for single words. */
export type AskedText = { text: string; cost: number };

const ALONE = 4;

/**
 * What to look for when nothing has all the words: each choice of all but one, and after those each word alone.
 *
 * @param key text in small letters, words parted by single blanks
 * @returns nothing for a single word
 */
export function fewerWords(key: string): AskedText[] {
  const words = key.split(" ").slice(0, MOST_WORDS);
  if (words.length < 2) return [];
  const alone = words.map((text) => ({ text, cost: words.length === 2 ? 0 : ALONE }));
  if (words.length === 2) return alone;
  const allButOne = words.map((_, out) => words.filter((_word, at) => at !== out).join(" "));
  return [...allButOne.map((text) => ({ text, cost: 0 })), ...alone];
}
