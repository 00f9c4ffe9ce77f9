import { sql } from "drizzle-orm";
import {
  check,
  customType,
  index,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { users } from "./platform";

/** What a found text leads to: one occupation, credential, job family's ladder, or ladder that somebody edited. */
export type SearchSubject = "occupation" | "credential" | "family" | "ladder";
/** Its own name, a title people report for it, or our reading of a title that nobody reported. */
export type TermOrigin = "name" | "reported" | "reading";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

const term = () => ({
  subject: text().$type<SearchSubject>().notNull(),
  reference: text().notNull(),
  /** As it is shown. */
  term: text().notNull(),
  origin: text().$type<TermOrigin>().notNull(),
  /** One spelling of it as `search_key` writes text: what typed text is compared with. */
  key: text().notNull(),
  /** The stems of its words, in order: equal for singular and plural. */
  stems: text().notNull(),
  /** Its words and their stems, without places. */
  words: tsvector().notNull(),
  /** 0–1, decides between equally good hits: for occupations by how many people work in them. */
  size: real().notNull(),
  /** Of a rung: its level, and the tracks it stands on. */
  level: smallint(),
  tracks: text().array(),
});

/** Every public text that can be found, once per spelling; written by triggers on what it names. */
export const searchTerms = pgTable("search_terms", term(), (t) => [
  primaryKey({ columns: [t.subject, t.reference, t.key] }),
  index("search_terms_words_idx").using("gin", t.words),
  index("search_terms_key_idx").using("gin", t.key.op("gin_trgm_ops")),
  check(
    "search_terms_subject_known",
    sql`${t.subject} in ('occupation','credential','family','ladder')`,
  ),
  check("search_terms_origin_known", sql`${t.origin} in ('name','reported','reading')`),
]);

/**
 * The same for private entries, found by their owner alone. A table of its own: the rule of who sees a row keeps
 * PostgreSQL from using the text indexes, which a person's few rows do not need and the public ones do.
 */
export const ownSearchTerms = pgTable(
  "own_search_terms",
  {
    ...term(),
    ownerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
  },
  (t) => [
    primaryKey({ columns: [t.subject, t.reference, t.key] }),
    index("own_search_terms_owner_idx").on(t.ownerId),
    check("own_search_terms_subject_known", sql`${t.subject} in ('credential','ladder')`),
    check("own_search_terms_origin_known", sql`${t.origin} = 'name'`),
  ],
);

/** Words that public terms are made of: what a misspelled word may have meant. It only grows. */
export const searchWords = pgTable("search_words", { word: text().primaryKey() }, (t) => [
  index("search_words_like_idx").using("gin", t.word.op("gin_trgm_ops")),
]);

/** What people write short or otherwise. An empty meaning: a word of rank that may be left out. */
export const searchSynonyms = pgTable(
  "search_synonyms",
  { typed: text().notNull(), means: text().notNull() },
  (t) => [primaryKey({ columns: [t.typed, t.means] })],
);

/** Titles people type that the release does not list, and the occupation we read them as. */
export const titleReadings = pgTable(
  "title_readings",
  { title: text().notNull(), code: text().notNull() },
  (t) => [primaryKey({ columns: [t.title, t.code] })],
);
