import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { sql } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { z } from "zod";
import * as schema from "@/db/schema";
import { requiredText } from "@/lib/kernel/text";

const { searchSynonyms, titleReadings } = schema;

/** A connection as the tables' owner, with `casing: "snake_case"`. */
type Owner = NodePgDatabase<typeof schema>;

/** As `search_key` would write it: typed text is compared in no other form. */
const small = z.string().regex(/^([a-z0-9]+( [a-z0-9]+)*)?$/, "is written in small letters");
const synonymRows = z.array(
  z.strictObject({
    typed: small.min(1, "is missing"),
    means: small,
  }),
);
const readingRows = z.array(
  z.strictObject({
    title: requiredText(80, "is missing"),
    code: z.string().regex(/^\d\d-\d{4}[.]\d\d$/, "is no O*NET-SOC code"),
  }),
);

type SearchWords = {
  synonyms: z.output<typeof synonymRows>;
  readings: z.output<typeof readingRows>;
};

const records = (file: string): unknown =>
  parse(readFileSync(new URL(`./${file}`, import.meta.url), "utf8"), { columns: true });

/** What people write short, and titles the release does not list; throws on a row that is none. */
const readSearchWords = (): SearchWords => ({
  synonyms: synonymRows.parse(records("search-synonyms.csv")),
  readings: readingRows.parse(records("title-readings.csv")),
});

/** Brings the words of the search into the database where they differ; safe to run at every start and twice at once. */
export const loadSearchWords = (owner: Owner, words: SearchWords = readSearchWords()) =>
  owner.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('fairlead-search-words'))`);
    const known = {
      synonyms: await tx.select().from(searchSynonyms),
      readings: await tx.select().from(titleReadings),
    };
    if (!isSame(known.synonyms, words.synonyms)) {
      await tx.delete(searchSynonyms);
      await tx.insert(searchSynonyms).values(words.synonyms);
    }
    if (!isSame(known.readings, words.readings)) {
      await tx.delete(titleReadings);
      await tx.insert(titleReadings).values(words.readings);
    }
  });

const isSame = (some: readonly object[], others: readonly object[]) =>
  inOrder(some) === inOrder(others);
const inOrder = (rows: readonly object[]) =>
  rows
    .map((row) => JSON.stringify(Object.entries(row).sort()))
    .sort()
    .join();
