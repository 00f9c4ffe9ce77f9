import "server-only";
import {
  and,
  arrayContains,
  arrayOverlaps,
  eq,
  isNotNull,
  isNull,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { asActor } from "@/db/client";
import { credentials } from "@/db/schema";
import type { EntrySummary } from "@/lib/catalogue/domain/catalogue-entry";
import type { CatalogueFilter } from "@/lib/catalogue/schema";
import type { Actor } from "@/lib/kernel/actor";
import { asSummary, summaryColumns, visibleTo } from "./columns";

export const PAGE_SIZE = 20;

/** From here on trigrams count as a misspelling of the same words rather than as other words. */
const SIMILAR = 0.5;

type SearchPage = { entries: EntrySummary[]; total: number; page: number; pages: number };

/** What the actor may find: public entries and their own, best match first, one page of it. */
export async function searchCatalogue(
  actor: Actor,
  filter: Partial<CatalogueFilter> & { isPublic?: boolean },
): Promise<SearchPage> {
  const q = (filter.q ?? "").toLowerCase();
  const page = filter.page ?? 1;
  const found = await asActor(actor, (tx) =>
    tx
      .select({ ...summaryColumns, total: sql<number>`(count(*) over ())::int` })
      .from(credentials)
      .where(and(visibleTo(actor), ...chosen(filter), q === "" ? undefined : matches(q)))
      .orderBy(
        ...(q === "" ? [] : [sql`${rank(q)} desc`]),
        sql`${credentials.status} = 'retired'`,
        sql`lower(${credentials.name})`,
        credentials.id,
      )
      .limit(PAGE_SIZE)
      .offset((page - 1) * PAGE_SIZE),
  );
  const total = found[0]?.total ?? 0;
  const entries = found.map(({ total: _total, ...row }) => asSummary(row));
  return { entries, total, page, pages: Math.ceil(total / PAGE_SIZE) };
}

/** The filters; entries for any industry are found in each. */
function chosen({
  kind,
  path,
  industry,
  level,
  status,
  sure,
  mine,
  isPublic,
}: Partial<CatalogueFilter> & { isPublic?: boolean }): (SQL | undefined)[] {
  return [
    status ? eq(credentials.status, status) : undefined,
    sure ? surely(sure) : undefined,
    kind ? eq(credentials.kind, kind) : undefined,
    path ? eq(credentials.path, path) : undefined,
    level ? eq(credentials.level, level) : undefined,
    mine ? isNotNull(credentials.ownerId) : undefined,
    isPublic ? isNull(credentials.ownerId) : undefined,
    industry === "any" ? arrayContains(credentials.industries, ["any"]) : undefined,
    industry && industry !== "any"
      ? arrayOverlaps(credentials.industries, [industry, "any"])
      : undefined,
  ];
}

/** What may be taken as it stands, and what is to be verified with the issuer; one's own entries are neither. */
export const surely = (sure: "issuer" | "verify"): SQL => {
  const doubted = sql`(coalesce(${credentials.gradeFee} <> 'S', false) or coalesce(${credentials.gradeRenewal} <> 'S', false)
    or (${credentials.ownerId} is null and ${credentials.prerequisites} @? '$[*] ? (@.grade != "S")'))`;
  return sure === "verify" ? doubted : sql`${credentials.gradeFee} = 'S' and not ${doubted}`;
};

const words = sql`lower(concat_ws(' ', ${credentials.abbreviation}, ${credentials.name}, ${credentials.provider}))`;
const document = sql`to_tsvector('english', ${words})`;
const asked = (q: string) => sql`websearch_to_tsquery('english', ${q})`;
const likeness = (q: string) => sql`word_similarity(${q}, ${words})`;

/** By its words in any form, by a part of it, or by something spelled much like it; `q` in small letters. */
export const matches = (q: string) =>
  or(
    sql`${document} @@ ${asked(q)}`,
    sql`position(${q} in ${words}) > 0`,
    sql`${likeness(q)} >= ${SIMILAR}::real`,
  );

/** The whole abbreviation or name first, then a start, then whole words, then likeness. */
const rank = (q: string) => sql`(
    4 * coalesce(${q} in (lower(${credentials.abbreviation}), lower(${credentials.name})), false)::int
  + 2 * (starts_with(${words}, ${q}) or starts_with(lower(${credentials.name}), ${q}))::int
  + 1 * (position(' ' || ${q} in ' ' || ${words}) > 0)::int
  + 1 * (${document} @@ ${asked(q)})::int
  + ts_rank(${document}, ${asked(q)})
  + ${likeness(q)})`;
