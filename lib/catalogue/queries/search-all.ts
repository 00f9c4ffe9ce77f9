import "server-only";
import { asActor, asNobody, type Database } from "@/db/client";
import { correctWords } from "@/lib/catalogue/domain/correct-words";
import { fewerWords } from "@/lib/catalogue/domain/fewer-words";
import type { SearchResult } from "@/lib/catalogue/domain/search-hit";
import type { Actor } from "@/lib/kernel/actor";
import { findLikeWords, findNear, findTerms } from "./search-terms";

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
 * As typed; else with unknown words put right; else what is spelled alike, and what has fewer of the words. Four
 * questions at the most.
 */
async function search(tx: Database, text: string, limit: number): Promise<SearchResult> {
  const exact = await findTerms(tx, [{ text, cost: 0 }], limit);
  if (exact.length > 0) return { hits: exact, note: null };

  const { key, likes } = await findLikeWords(tx, text);
  if (key === "") return NOTHING;
  const corrected = correctWords(key, likes);
  if (corrected !== key) {
    const hits = await findTerms(tx, [{ text: corrected, cost: 0 }], limit);
    if (hits.length > 0) return { hits, note: { kind: "like", words: corrected } };
  }
  const { hits, spelled } = await findNear(tx, key, { asked: fewerWords(corrected), limit });
  if (hits.length === 0) return NOTHING;
  return { hits, note: spelled === null ? { kind: "some" } : { kind: "like", words: spelled } };
}
