import "server-only";
import { asActor, asNobody, type Database } from "@/db/client";
import { correctWords } from "@/lib/catalogue/domain/correct-words";
import { type AskedText, fewerWords } from "@/lib/catalogue/domain/fewer-words";
import { hitKey, type SearchHit, type SearchResult } from "@/lib/catalogue/domain/search-hit";
import type { Actor } from "@/lib/kernel/actor";
import { findAlike, findLikeWords, findTerms } from "./search-terms";

/**
 * Occupations, reported titles, credentials and ladders by what people call them, best first; public ones, and the
 * actor's own where there is one.
 */
export async function searchAll(
  text: string,
  actor: Actor | null,
  limit = 12,
): Promise<SearchResult> {
  if (text === "") return NOTHING;
  const work = (tx: Database) => search(tx, text, limit);
  return actor ? asActor(actor, work) : asNobody(work);
}

const NOTHING: SearchResult = { hits: [], note: null };

/**
 * As typed; else with unknown words put right; else what is spelled alike, and what has fewer of the words. Five
 * questions at the most.
 */
async function search(tx: Database, text: string, limit: number): Promise<SearchResult> {
  const ask = (asked: readonly AskedText[]) => findTerms(tx, asked, limit);
  const exact = await ask([{ text, cost: 0 }]);
  if (exact.length > 0) return { hits: exact, note: null };

  const { key, likes } = await findLikeWords(tx, text);
  if (key === "") return NOTHING;
  const corrected = correctWords(key, likes);
  if (corrected !== key) {
    const hits = await ask([{ text: corrected, cost: 0 }]);
    if (hits.length > 0) return { hits, note: { kind: "like", words: corrected } };
  }
  const { hits: alike, spelled } = await findAlike(tx, key, limit);
  const fewer = fewerWords(corrected);
  const some = fewer.length > 0 ? await ask(fewer) : [];
  if (spelled === null) return { hits: some, note: some.length > 0 ? { kind: "some" } : null };
  return { hits: inTurn(alike, some, limit), note: { kind: "like", words: spelled } };
}

/** The first ones, then what of the others is not among them. */
function inTurn(first: SearchHit[], others: SearchHit[], limit: number): SearchHit[] {
  const known = new Set(first.map(hitKey));
  return [...first, ...others.filter((hit) => !known.has(hitKey(hit)))].slice(0, limit);
}
